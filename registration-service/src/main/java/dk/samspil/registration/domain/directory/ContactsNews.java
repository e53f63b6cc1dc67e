package dk.samspil.registration.domain.directory;

import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;

/** What happens to what is known of a municipality's contacts. */
public sealed interface ContactsNews {

    /** They are these from now on. */
    record ContactsRecorded(MunicipalityContacts contacts) implements ContactsNews {}

    /** Somebody who is to be a person of the programme is one of them. */
    record PersonNamed(MunicipalityCode municipality, PersonId person, PersonDetails details) implements ContactsNews {}

    /** The head of schools is to be told of a call. */
    record CallAnnounced(MunicipalityCode municipality, PersonId head, Announced announced) implements ContactsNews {}

    /** The head of schools is to be told that a call has another deadline. */
    record DeadlineMoved(MunicipalityCode municipality, PersonId head, NewDeadline moved) implements ContactsNews {}
}
