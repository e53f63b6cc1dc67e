package dk.samspil.registration.domain.directory;

/** What happens to what is known of a school. */
public sealed interface SchoolNews {

    /** It is so from now on. */
    record SchoolRecorded(School school) implements SchoolNews {}
}
