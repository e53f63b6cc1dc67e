package dk.samspil.registration.domain.directory;

/** What a file is about. */
public enum Shape {
    SCHOOLS,
    CONTACTS,
    /** Neither can be told from its headings. */
    UNKNOWN
}
