package dk.samspil.registration.domain;

import java.time.Instant;
import java.util.Optional;

/** Something that somebody did about an application, for its history. */
public record Remark(Act act, String by, Instant at, Optional<String> reason) {

    /** What was done. */
    public enum Act {
        SUBMITTED,
        AMENDED,
        TEAM_CHANGED,
        CONTACT_HANDED_OVER,
        RETRACTED,
        CONFIRMED,
        WITHDRAWN,
        ADMITTED,
        WAITLISTED,
        DECLINED
    }
}
