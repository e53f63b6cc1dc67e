package dk.samspil.notification.messaging.conference;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import org.jspecify.annotations.Nullable;

/** Somebody waits for a seat at a conference. */
record SeatWaitlistedV1(
        String invitation, String person, @Nullable Long ticket) {

    OrderMail.Command waitingList(ReceivedEvent about) {
        return Ordered.aboutSeat(about, Template.SEAT_WAITLISTED, person, invitation, ticket);
    }
}
