package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.ContactNews;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.messaging.ContactEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public final class InMemoryContacts extends InMemoryAggregates<PersonId, Contact, ContactNews> implements Contacts {
    private final Queue<Runnable> afterFind = new ConcurrentLinkedQueue<>();

    public InMemoryContacts(Clock clock) {
        super("contacts", PersonId::value, new ContactEvents(), clock);
    }

    /** Happens between the next look at a contact and what is done then. */
    void afterNextFind(Runnable meanwhile) {
        afterFind.add(meanwhile);
    }

    @Override
    public Optional<Versioned<Contact>> find(PersonId id) {
        var found = super.find(id);
        var meanwhile = afterFind.poll();
        if (meanwhile != null) meanwhile.run();
        return found;
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
