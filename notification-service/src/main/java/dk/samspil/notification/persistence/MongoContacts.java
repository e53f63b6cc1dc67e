package dk.samspil.notification.persistence;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.ContactNews;
import dk.samspil.notification.domain.PersonId;

/** Contacts in MongoDB. */
public final class MongoContacts extends MongoAggregates<PersonId, Contact, ContactNews, ContactDocument>
        implements Contacts {

    public MongoContacts(MongoMessaging messaging, Outgoing.Translator<ContactNews> translator) {
        super(
                messaging,
                "contacts",
                PersonId::value,
                Mapping.of(ContactDocument.class, ContactDocument::of, ContactDocument::toContact),
                translator);
    }
}
