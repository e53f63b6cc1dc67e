package dk.samspil.registration.domain;

/** How places are given: in the order of the applications, or as the coordinator decides. */
public enum Admission {
    FIRST_COME,
    SELECTION
}
