package dk.samspil.conference.domain.people;

import java.time.Instant;

/**
 * That no mail reaches somebody, as notification-service has found.
 *
 * @param reason its code for how it knows
 */
public record Unreachable(Instant since, String reason) {}
