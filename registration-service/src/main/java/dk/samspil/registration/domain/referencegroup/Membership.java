package dk.samspil.registration.domain.referencegroup;

import java.time.Instant;
import java.util.Optional;

/** One time that somebody was a member. */
public record Membership(Instant appointedAt, Optional<Release> release) {

    /** How it ended. */
    public record Release(Instant at, String reason) {}
}
