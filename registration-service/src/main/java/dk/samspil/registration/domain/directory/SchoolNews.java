package dk.samspil.registration.domain.directory;

import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;

/** What happens to what is known of a school. */
public sealed interface SchoolNews {

    /** It is so from now on. */
    record SchoolRecorded(School school) implements SchoolNews {}

    /** Somebody who is to be a person of the programme leads it. */
    record PersonNamed(SchoolNumber school, PersonId person, PersonDetails details) implements SchoolNews {}
}
