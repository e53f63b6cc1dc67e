package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.HandOverMails;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.time.Instant;
import java.util.Map;

/** Somebody else speaks for a municipality: both are told. */
record ContactHandedOverV1(String call, String municipality, String contact, String previous, Instant handedOverAt) {

    HandOverMails.Command handover() {
        return new HandOverMails.Command(
                call, municipality, new PersonId(previous), new PersonId(contact), handedOverAt);
    }

    OrderMail.Command toTheNew(ReceivedEvent about) {
        return Ordered.by(about, Template.CONTACT_TAKEN_OVER, contact, facts());
    }

    OrderMail.Command toThePrevious(ReceivedEvent about) {
        return Ordered.by(about, Template.CONTACT_HANDED_OVER, previous, facts());
    }

    private Map<String, String> facts() {
        return Map.of("municipality", municipality, "handedOverAt", handedOverAt.toString());
    }
}
