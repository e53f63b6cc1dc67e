package dk.samspil.registration.domain;

/** Why an application is not taken. */
public enum ApplyRefusal {
    UNKNOWN_CALL,
    UNKNOWN_MUNICIPALITY,
    CALL_NOT_OPEN_YET,
    CALL_CLOSED,
    PARTICIPANT_LIMIT,
    ALREADY_APPLIED
}
