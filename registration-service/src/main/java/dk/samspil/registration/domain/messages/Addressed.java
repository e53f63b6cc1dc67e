package dk.samspil.registration.domain.messages;

import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.Team;

/** Whom a municipality has in the programme, and how it stands there: what audiences are chosen from. */
public record Addressed(MunicipalityCode municipality, RegionCode region, ApplicationState state, Team team) {}
