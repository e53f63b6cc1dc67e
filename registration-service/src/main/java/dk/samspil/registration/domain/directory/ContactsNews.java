package dk.samspil.registration.domain.directory;

/** What happens to what is known of a municipality's contacts. */
public sealed interface ContactsNews {

    /** They are these from now on. */
    record ContactsRecorded(MunicipalityContacts contacts) implements ContactsNews {}
}
