package dk.samspil.registration.persistence.directory;

import com.mongodb.client.model.Sorts;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.directory.AllContacts;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.ContactsNews;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import java.util.ArrayList;
import java.util.List;

/** Keeps the contacts of the municipalities. */
public final class MongoAllContacts
        extends MongoAggregates<MunicipalityCode, MunicipalityContacts, ContactsNews, ContactsDocument>
        implements AllContacts {

    public MongoAllContacts(MongoMessaging messaging, Outgoing.Translator<ContactsNews> translator) {
        super(
                messaging,
                "contacts",
                MunicipalityCode::value,
                Mapping.of(ContactsDocument.class, ContactsDocument::of, ContactsDocument::toContacts),
                translator);
    }

    @Override
    public List<MunicipalityContacts> all() {
        return documents()
                .find(present())
                .sort(Sorts.ascending("_id"))
                .map(this::state)
                .into(new ArrayList<>());
    }
}
