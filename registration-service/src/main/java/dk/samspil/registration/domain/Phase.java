package dk.samspil.registration.domain;

/** Whether applications are taken. */
public enum Phase {
    NOT_OPEN_YET,
    OPEN,
    CLOSED
}
