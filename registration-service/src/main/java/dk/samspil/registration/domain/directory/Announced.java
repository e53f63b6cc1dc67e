package dk.samspil.registration.domain.directory;

import dk.samspil.registration.domain.CallId;
import java.time.Instant;

/** What municipalities are told of a call. */
public record Announced(CallId call, int places, Instant opensAt, Instant deadline) {}
