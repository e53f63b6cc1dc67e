package dk.samspil.registration.domain;

/** What the coordinator decides about an application. */
public enum Choice {
    ADMIT,
    WAITLIST,
    DECLINE
}
