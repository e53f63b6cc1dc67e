package dk.samspil.notification.messaging;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import java.time.Instant;
import java.util.Map;

/** A municipality has applied. */
record ApplicationSubmittedV1(String municipality, String contact, Instant submittedAt) {

    OrderMail.Command receipt(ReceivedEvent about) {
        var facts = Map.of("municipality", municipality, "submittedAt", submittedAt.toString());
        return Ordered.by(about, Template.RECEIPT, contact, facts);
    }
}
