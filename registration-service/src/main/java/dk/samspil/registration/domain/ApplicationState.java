package dk.samspil.registration.domain;

/** How an application stands. */
public enum ApplicationState {
    /** Nothing is decided yet. */
    RECEIVED,
    JOINED,
    OFFERED,
    WAITING,
    RETRACTED,
    WITHDRAWN,
    LAPSED,
    DECLINED,
    REFUSED
}
