package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A municipality has applied.
 *
 * @param reference what people call the application; not in events of earlier releases
 */
record ApplicationSubmittedV1(
        String municipality,
        String contact,
        Instant submittedAt,
        @Nullable String reference) {

    OrderMail.Command receipt(ReceivedEvent about) {
        var facts = new HashMap<>(Map.of("municipality", municipality, "submittedAt", submittedAt.toString()));
        if (reference != null) facts.put("reference", reference);
        return Ordered.by(about, Template.RECEIPT, contact, facts);
    }
}
