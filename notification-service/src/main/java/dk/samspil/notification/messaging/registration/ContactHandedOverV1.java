package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.HandOverMails;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.application.SupersedeMails;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody else speaks for a municipality: both are told. */
record ContactHandedOverV1(String call, String municipality, String contact, String previous, Instant handedOverAt) {

    HandOverMails.Command handover() {
        return new HandOverMails.Command(
                new ContactRole.Id(call, municipality), Optional.of(new PersonId(previous)), new PersonId(contact));
    }

    OrderMail.Command toTheNew(ReceivedEvent about) {
        return Ordered.by(about, Template.CONTACT_TAKEN_OVER, contact, facts());
    }

    OrderMail.Command toThePrevious(ReceivedEvent about) {
        return Ordered.by(about, Template.CONTACT_HANDED_OVER, previous, facts());
    }

    /** Who had taken over has handed on, and who had handed over may have taken back. */
    List<SupersedeMails.Command> overtakes(ReceivedEvent about) {
        return List.of(
                Ordered.overtaken(about, previous, municipality, Template.CONTACT_TAKEN_OVER),
                Ordered.overtaken(about, contact, municipality, Template.CONTACT_HANDED_OVER));
    }

    private Map<String, String> facts() {
        return Map.of("municipality", municipality, "handedOverAt", handedOverAt.toString());
    }
}
