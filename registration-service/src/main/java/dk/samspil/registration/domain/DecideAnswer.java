package dk.samspil.registration.domain;

/** What became of the coordinator's decision. */
public enum DecideAnswer {
    DECIDED,
    DECIDED_BEFORE,
    PLACES_TAKEN,
    REASON_NEEDED,
    NOT_UNDECIDED,
    /** From the cut-off on no place is offered any more. */
    PAST_CUT_OFF,
    CALL_CONCLUDED
}
