package dk.samspil.registration.domain;

/** What became of a wish about the selection. */
public enum SelectAnswer {
    DONE,
    /** The call gives its places in the order of the applications. */
    NO_SELECTION,
    CALL_OPEN,
    CALL_CONCLUDED,
    PAST_CUT_OFF,
    NOT_UNDECIDED,
    NOTHING_TO_DECIDE,
    /** More are to be offered a place than there are places. */
    TOO_MANY_ADMITTED,
    /** Somebody who waits is passed. */
    REASON_NEEDED,
    UNKNOWN_CALL
}
