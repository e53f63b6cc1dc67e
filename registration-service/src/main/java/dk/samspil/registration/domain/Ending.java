package dk.samspil.registration.domain;

/** Why a municipality's application is no longer live. */
public enum Ending {
    RETRACTED,
    WITHDRAWN,
    LAPSED,
    DECLINED,
    REFUSED
}
