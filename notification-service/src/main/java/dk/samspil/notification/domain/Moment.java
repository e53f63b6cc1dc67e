package dk.samspil.notification.domain;

import java.time.Instant;

/**
 * Now, by both clocks.
 *
 * @param system for leases, retries and records
 * @param business for what the mail is about, and whether it is still wanted
 */
public record Moment(Instant system, Instant business) {}
