package dk.samspil.conference.domain;

/** What happens to somebody who has nothing to tell: nothing. */
public enum Untold {}
