package dk.samspil.notification.messaging;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.notification.domain.ContactNews;
import dk.samspil.notification.domain.ContactNews.ContactErased;
import dk.samspil.notification.domain.ContactNews.ContactForgotten;
import dk.samspil.notification.domain.ContactNews.ContactLost;
import dk.samspil.notification.domain.ContactNews.ContactRegained;
import dk.samspil.notification.domain.ContactNews.MailReleased;
import dk.samspil.notification.domain.ContactNews.MailsResumed;
import dk.samspil.notification.domain.PersonId;
import java.util.Map;

/** What follows when a contact changes; others hear who is forgotten, and whom no mail reaches. */
public final class ContactEvents implements Outgoing.Translator<ContactNews> {

    @Override
    public Outgoing translate(ContactNews event) {
        return switch (event) {
            case MailReleased(var mail) ->
                new Outgoing.PrivateStep(ReleaseMailStep.NAME, mail.value(), new ReleaseMailStep(mail.value()));
            case ContactErased(var person) ->
                new Outgoing.PrivateStep(SuppressMailsStep.NAME, person.value(), new SuppressMailsStep(person.value()));
            case ContactLost(var person, var why) ->
                published(
                        person,
                        ContactUnreachableV1.TYPE,
                        new ContactUnreachableV1(
                                person.value(),
                                why.mail().value(),
                                why.reason().code(),
                                why.status().orElse(null),
                                why.since()));
            case ContactRegained(var person, var why, var at) ->
                published(person, ContactReachableV1.TYPE, new ContactReachableV1(person.value(), why.code(), at));
            case MailsResumed(var person) ->
                new Outgoing.PrivateStep(ResumeMailsStep.NAME, person.value(), new ResumeMailsStep(person.value()));
            // after the step: whoever reads it may rely on the mails being stopped
            case ContactForgotten(var person, var sequence, var at) ->
                published(person, PersonForgottenV1.TYPE, new PersonForgottenV1(person.value(), sequence, at));
        };
    }

    private static Outgoing published(PersonId person, String type, Object data) {
        return new Outgoing.Published(MailEvents.TOPIC, type, person.value(), Map.of("person", person.value()), data);
    }
}
