package dk.samspil.conference.web;

import dk.samspil.kit.web.MunicipalityCode;
import jakarta.validation.constraints.NotNull;

/** A municipality whose participants are to be invited. */
record InviteRequest(@NotNull @MunicipalityCode String municipality) {}
