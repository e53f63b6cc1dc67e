package dk.samspil.registration.domain.directory;

/** Who owns a school, in the register's words. */
public enum Ownership {
    MUNICIPAL,
    MUNICIPAL_SELF_GOVERNING,
    STATE_SELF_GOVERNING,
    OTHER
}
