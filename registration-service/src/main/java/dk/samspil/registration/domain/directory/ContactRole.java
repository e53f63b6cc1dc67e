package dk.samspil.registration.domain.directory;

/** As what somebody is in the directory. */
public enum ContactRole {
    LEADER,
    HEAD_OF_SCHOOLS,
    ADMINISTRATION
}
