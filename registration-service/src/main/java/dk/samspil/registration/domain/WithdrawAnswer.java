package dk.samspil.registration.domain;

/** What became of a withdrawal. */
public enum WithdrawAnswer {
    WITHDRAWN,
    ALREADY_WITHDRAWN,
    NOT_JOINED,
    CALL_CONCLUDED
}
