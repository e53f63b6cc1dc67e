package dk.samspil.registration.domain.people;

/** What became of the wish that a person be erased. */
public enum EraseAnswer {
    ERASED,
    ALREADY_ERASED,
    /** A municipality has nobody else to turn to: another contact person first. */
    STILL_CONTACT,
    UNKNOWN
}
