package dk.samspil.notification.messaging.conference;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import org.jspecify.annotations.Nullable;

/** Somebody has a seat at a conference. */
record SeatConfirmedV1(
        String invitation, String person, @Nullable Long ticket) {

    OrderMail.Command confirmation(ReceivedEvent about) {
        return Ordered.aboutSeat(about, Template.SEAT_CONFIRMED, person, invitation, ticket);
    }
}
