package dk.samspil.notification.application;

import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;

/** Learns how a person is called and reached, and lets the mails go that waited for it. */
public final class UpdateContact {
    private final Contacts contacts;
    private final Moments moments;

    public UpdateContact(Contacts contacts, Moments moments) {
        this.contacts = contacts;
        this.moments = moments;
    }

    /** A person's details as of a place in the person's stream. */
    public record Command(PersonId person, PersonDetails details, long sequence) {}

    public void handle(Command command) {
        var at = moments.now().business();
        contacts.react(
                command.person(),
                Changes.ofContact(current ->
                        Contact.described(command.person(), command.details(), command.sequence(), at, current)));
    }
}
