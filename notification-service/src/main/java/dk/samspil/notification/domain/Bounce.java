package dk.samspil.notification.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What came back for a mail that a server had taken.
 *
 * @param status the enhanced status code (RFC 3463), such as 5.1.1, where there is one
 * @param at system time
 */
public record Bounce(Kind kind, Optional<String> status, Instant at) {

    /** What it means for the next mail to the same address: the worst comes last. */
    public enum Kind {
        /** This mail did not get through; another may. */
        SOFT,
        /** The address does not work, and will not. */
        HARD,
        /** The recipient has called it unwanted. */
        COMPLAINT
    }
}
