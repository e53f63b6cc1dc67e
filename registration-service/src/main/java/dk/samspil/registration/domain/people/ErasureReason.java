package dk.samspil.registration.domain.people;

/** Why somebody is erased: a code, since a text might name the person. */
public enum ErasureReason {
    /** The person has asked for it. */
    OWN_WISH,
    /** The person should not have been recorded. */
    MISTAKE,
    /** There is no need any more to keep their details. */
    RETENTION
}
