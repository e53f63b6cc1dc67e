package dk.samspil.notification.application;

import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.PersonId;

/** Forgets a person: from here on no mail to them begins. */
public final class EraseContact {
    private final Contacts contacts;

    public EraseContact(Contacts contacts) {
        this.contacts = contacts;
    }

    public void handle(PersonId person, long sequence) {
        contacts.react(person, Changes.ofContact(current -> Contact.erased(person, sequence, current)));
    }
}
