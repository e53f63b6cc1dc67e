package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailDecided;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.Moment;
import dk.samspil.notification.domain.PersonId;
import java.util.List;
import java.util.Optional;

/** Whom mails go to: people, by what is known of them, and roles, by who has them. */
public record Recipients(Contacts contacts, ContactRoles roles) {

    public Optional<Contact> of(Mail mail) {
        return contacts.find(mail.order().recipient()).map(Versioned::state);
    }

    /** Who would have it if it were sent now. */
    public Optional<Contact> reader(Mail mail) {
        var person = successor(mail.order()).orElse(mail.order().recipient());
        return contacts.find(person).map(Versioned::state);
    }

    /** Who is to have a mail instead of whom it is for, where that one has handed over the role that it is meant for. */
    public Optional<PersonId> successor(MailOrder order) {
        return ContactRole.Id.of(order).flatMap(role -> roles.successor(role, order.recipient()));
    }

    /** Whoever speaks for a municipality in a programme by now, where this person did at some time. */
    public PersonId speaker(ContactRole.Id role, PersonId person) {
        return roles.successor(role, person).orElse(person);
    }

    /** The mail for whoever is to have it instead, with whom it waits for their details if these are not here yet. */
    MailDecided handOn(Mail mail, Moment now) {
        return successor(mail.order())
                .map(next -> mail.reconsidered().readdress(next, contacts.isKnown(next), now))
                .orElseGet(() -> new MailDecided(mail, List.of()));
    }
}
