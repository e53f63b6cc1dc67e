package dk.samspil.notification.messaging;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.notification.domain.ContactNews;
import dk.samspil.notification.domain.ContactNews.ContactErased;
import dk.samspil.notification.domain.ContactNews.MailReleased;

/** What follows within the service when a contact changes; nothing of it leaves. */
public final class ContactEvents implements Outgoing.Translator<ContactNews> {

    @Override
    public Outgoing translate(ContactNews event) {
        return switch (event) {
            case MailReleased(var mail) ->
                new Outgoing.PrivateStep(ReleaseMailStep.NAME, mail.value(), new ReleaseMailStep(mail.value()));
            case ContactErased(var person) ->
                new Outgoing.PrivateStep(SuppressMailsStep.NAME, person.value(), new SuppressMailsStep(person.value()));
        };
    }
}
