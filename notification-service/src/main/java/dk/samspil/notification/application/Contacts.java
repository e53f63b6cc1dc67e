package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.ContactNews;
import dk.samspil.notification.domain.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everybody whom a mail was ever for, and everybody whom registration has told of. */
public interface Contacts extends Aggregates<PersonId, Contact, ContactNews> {

    /** Whether registration has told of this person; that they are erased is telling too. */
    default boolean isKnown(PersonId person) {
        return find(person).filter(contact -> contact.state().isKnown()).isPresent();
    }

    /** When this person has complained about mails, if they have wanted none since: business time. */
    default Optional<Instant> complainedAt(PersonId person) {
        return find(person).map(Versioned::state).flatMap(Contact::complainedAt);
    }

    /** Those whom no mail reaches, by id, after this one: at most so many. */
    List<Contact> unreachable(Optional<PersonId> after, int limit);
}
