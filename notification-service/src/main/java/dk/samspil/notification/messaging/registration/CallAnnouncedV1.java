package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.time.Instant;
import java.util.Map;

/** A municipality's head of schools is to be told of a call. */
record CallAnnouncedV1(
        String call, String municipality, String contact, int places, Instant opensAt, Instant deadline) {

    OrderMail.Command announcement(ReceivedEvent about) {
        var facts = Map.of(
                "call", call,
                "municipality", municipality,
                "places", String.valueOf(places),
                "opensAt", opensAt.toString(),
                "deadline", deadline.toString());
        return Ordered.by(about, Template.CALL_ANNOUNCED, contact, facts);
    }
}
