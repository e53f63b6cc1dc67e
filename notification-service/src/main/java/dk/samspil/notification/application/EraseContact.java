package dk.samspil.notification.application;

import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.PersonId;

/** Forgets a person: from here on no mail to them begins. */
public final class EraseContact {
    private final Contacts contacts;
    private final Moments moments;

    public EraseContact(Contacts contacts, Moments moments) {
        this.contacts = contacts;
        this.moments = moments;
    }

    public void handle(PersonId person, long sequence) {
        var at = moments.now().business();
        contacts.react(person, Changes.ofContact(current -> Contact.erased(person, sequence, at, current)));
    }
}
