package dk.samspil.notification.application;

import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.ContactNews;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.messaging.ContactEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;

public final class InMemoryContacts extends InMemoryAggregates<PersonId, Contact, ContactNews> implements Contacts {
    public InMemoryContacts(Clock clock) {
        super("contacts", PersonId::value, new ContactEvents(), clock);
    }
}
