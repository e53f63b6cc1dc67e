package dk.samspil.operations.domain;

/** Whose concern an incident is. */
public enum Audience {
    COORDINATOR,
    OPERATIONS
}
