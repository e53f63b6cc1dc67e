package dk.samspil.notification.messaging;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import java.util.Map;

/** Somebody who waited has got a seat at a conference. */
record SeatPromotedV1(String invitation, String person) {

    OrderMail.Command promotion(ReceivedEvent about) {
        return Ordered.by(about, Template.SEAT_PROMOTED, person, Map.of("invitation", invitation));
    }
}
