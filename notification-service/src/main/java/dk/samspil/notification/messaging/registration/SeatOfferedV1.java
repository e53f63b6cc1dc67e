package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.application.SupersedeMails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.time.Instant;
import java.util.Map;

/** A municipality is offered a place. */
record SeatOfferedV1(String municipality, String contact, String reason, Instant expiresAt) {

    OrderMail.Command offer(ReceivedEvent about) {
        var facts = Map.of("municipality", municipality, "reason", reason, "expiresAt", expiresAt.toString());
        return Ordered.by(about, Template.SEAT_OFFER, contact, facts);
    }

    SupersedeMails.Command overtakes(ReceivedEvent about) {
        return Ordered.overtaken(about, contact, municipality, Template.WAITING_LIST);
    }
}
