package dk.samspil.notification.persistence;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.ContactNews;
import dk.samspil.notification.domain.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Contacts in MongoDB. */
public final class MongoContacts extends MongoAggregates<PersonId, Contact, ContactNews, ContactDocument>
        implements Contacts {
    private static final String UNREACHABLE_SINCE = "standing.unreachable.since";

    public MongoContacts(MongoMessaging messaging, Outgoing.Translator<ContactNews> translator) {
        super(
                messaging,
                "contacts",
                PersonId::value,
                Mapping.of(ContactDocument.class, ContactDocument::of, ContactDocument::toContact),
                translator,
                UNREACHABLE_SINCE);
    }

    @Override
    public List<Contact> unreachable(Optional<PersonId> after, int limit) {
        var filter = new Document(UNREACHABLE_SINCE, new Document("$exists", true));
        after.ifPresent(id -> filter.append("_id", new Document("$gt", id.value())));
        return documents()
                .find(filter)
                .sort(new Document("_id", 1))
                .limit(limit)
                .map(this::state)
                .into(new ArrayList<>());
    }
}
