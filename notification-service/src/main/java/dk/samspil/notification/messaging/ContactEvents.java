package dk.samspil.notification.messaging;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.notification.domain.ContactNews;
import dk.samspil.notification.domain.ContactNews.ContactErased;
import dk.samspil.notification.domain.ContactNews.ContactForgotten;
import dk.samspil.notification.domain.ContactNews.MailReleased;
import java.util.Map;

/** What follows within the service when a contact changes. Only that somebody is forgotten leaves it. */
public final class ContactEvents implements Outgoing.Translator<ContactNews> {

    @Override
    public Outgoing translate(ContactNews event) {
        return switch (event) {
            case MailReleased(var mail) ->
                new Outgoing.PrivateStep(ReleaseMailStep.NAME, mail.value(), new ReleaseMailStep(mail.value()));
            case ContactErased(var person) ->
                new Outgoing.PrivateStep(SuppressMailsStep.NAME, person.value(), new SuppressMailsStep(person.value()));
            // after the step: whoever reads it may rely on the mails being stopped
            case ContactForgotten(var person, var sequence, var at) ->
                new Outgoing.Published(
                        MailEvents.TOPIC,
                        PersonForgottenV1.TYPE,
                        person.value(),
                        Map.of("person", person.value()),
                        new PersonForgottenV1(person.value(), sequence, at));
        };
    }
}
