package dk.samspil.registration.domain.directory;

import dk.samspil.registration.domain.CallId;
import java.time.Instant;

/** What municipalities are told of a call whose deadline was moved. */
public record NewDeadline(CallId call, Instant deadline, Instant movedAt) {}
