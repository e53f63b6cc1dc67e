package dk.samspil.notification.application;

import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonId;

/** Step: a mail waits at its recipient's contact, or goes on at once if the details came in between. */
public final class AwaitContact {
    private final Contacts contacts;

    public AwaitContact(Contacts contacts) {
        this.contacts = contacts;
    }

    public void handle(MailId mail, PersonId person) {
        contacts.react(person, Changes.ofContact(current -> Contact.awaitedBy(mail, person, current)));
    }
}
