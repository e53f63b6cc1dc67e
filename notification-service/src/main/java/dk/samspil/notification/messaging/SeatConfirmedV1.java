package dk.samspil.notification.messaging;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import org.jspecify.annotations.Nullable;

/** Somebody has a seat at a conference. */
record SeatConfirmedV1(
        String invitation, String person, @Nullable Long ticket) {

    OrderMail.Command confirmation(ReceivedEvent about) {
        return Ordered.aboutSeat(about, Template.SEAT_CONFIRMED, person, invitation, ticket);
    }
}
