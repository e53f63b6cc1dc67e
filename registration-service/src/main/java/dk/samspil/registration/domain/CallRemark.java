package dk.samspil.registration.domain;

import java.time.Instant;
import java.util.Optional;

/** Something that somebody, or a timer, did about a call, for its history. */
public record CallRemark(Act act, String by, Instant at, Optional<String> reason) {

    /** What was done. */
    public enum Act {
        DRAFTED,
        PUBLISHED,
        CHANGED,
        CLOSED,
        REOPENED,
        RESIZED,
        SELECTED,
        CONCLUDED
    }
}
