package dk.samspil.progression.domain;

/** Whose turn a step of the onboarding is. */
public enum Owner {
    MUNICIPALITY,
    COORDINATOR,
    RESEARCHER
}
