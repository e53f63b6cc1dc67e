package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.ContactsNews;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import java.util.List;

/** The contacts of the municipalities. */
public interface AllContacts extends Aggregates<MunicipalityCode, MunicipalityContacts, ContactsNews> {

    /** All that there are, by code; there are 98 municipalities. */
    List<MunicipalityContacts> all();
}
