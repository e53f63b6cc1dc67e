package dk.samspil.registration.domain;

/** What became of a wish about a call's life. */
public enum LifeAnswer {
    DONE,
    ALREADY_SO,
    CALL_IS_DRAFT,
    CALL_PUBLISHED,
    CALL_NOT_OPEN_YET,
    CALL_OPEN,
    CALL_CLOSED,
    CALL_CONCLUDED,
    /** Offers or applications still wait for an answer. */
    STILL_UNDECIDED,
    DEADLINE_NOT_AHEAD,
    UNKNOWN_CALL
}
