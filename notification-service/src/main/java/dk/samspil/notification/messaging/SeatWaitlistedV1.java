package dk.samspil.notification.messaging;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import java.util.Map;

/** Somebody waits for a seat at a conference. */
record SeatWaitlistedV1(String invitation, String person, int position) {

    OrderMail.Command waitingList(ReceivedEvent about) {
        var facts = Map.of("invitation", invitation, "position", Integer.toString(position));
        return Ordered.by(about, Template.SEAT_WAITLISTED, person, facts);
    }
}
