package dk.samspil.conference.domain;

/** What somebody says to an invitation. */
public enum Answer {
    ACCEPT,
    DECLINE,
    /** Gives up the registration that an acceptance has led to. */
    CANCEL
}
