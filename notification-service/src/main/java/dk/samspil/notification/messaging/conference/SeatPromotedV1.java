package dk.samspil.notification.messaging.conference;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import org.jspecify.annotations.Nullable;

/** Somebody who waited has got a seat at a conference. */
record SeatPromotedV1(
        String invitation, String person, @Nullable Long ticket) {

    OrderMail.Command promotion(ReceivedEvent about) {
        return Ordered.aboutSeat(about, Template.SEAT_PROMOTED, person, invitation, ticket);
    }
}
