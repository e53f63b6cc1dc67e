package dk.samspil.registration.domain.referencegroup;

/** What became of minutes. */
public enum MinutesAnswer {
    WRITTEN,
    MEETING_CANCELLED,
    NOT_BEGUN,
    MINUTES_APPROVED,
    NOT_INVITED,
    UNKNOWN
}
