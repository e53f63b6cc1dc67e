package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.time.Instant;
import java.util.Map;

/** A municipality's head of schools is to be told that a call has another deadline. */
record CallDeadlineMovedV1(String call, String municipality, String contact, Instant deadline) {

    OrderMail.Command correction(ReceivedEvent about) {
        var facts = Map.of("call", call, "municipality", municipality, "deadline", deadline.toString());
        return Ordered.by(about, Template.CALL_DEADLINE_MOVED, contact, facts);
    }
}
