package dk.samspil.registration.domain;

/** What became of the coordinator's decision. */
public enum DecideAnswer {
    DECIDED,
    DECIDED_BEFORE,
    PLACES_TAKEN,
    REASON_NEEDED,
    NOT_UNDECIDED
}
