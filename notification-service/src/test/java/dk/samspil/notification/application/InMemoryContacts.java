package dk.samspil.notification.application;

import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.ContactNews;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.messaging.ContactEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

public final class InMemoryContacts extends InMemoryAggregates<PersonId, Contact, ContactNews> implements Contacts {
    public InMemoryContacts(Clock clock) {
        super("contacts", PersonId::value, new ContactEvents(), clock);
    }

    @Override
    public List<Contact> unreachable(Optional<PersonId> after, int limit) {
        return states().stream()
                .filter(contact -> contact.unreachable().isPresent())
                .filter(contact -> after.map(id -> contact.person().value().compareTo(id.value()) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(contact -> contact.person().value()))
                .limit(limit)
                .toList();
    }
}
