package dk.samspil.notification.messaging;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import java.util.Map;

/** Somebody has a seat at a conference. */
record SeatConfirmedV1(String invitation, String person) {

    OrderMail.Command confirmation(ReceivedEvent about) {
        return Ordered.by(about, Template.SEAT_CONFIRMED, person, Map.of("invitation", invitation));
    }
}
