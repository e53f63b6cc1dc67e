package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.time.Instant;
import java.util.Map;

/** A municipality is on the waiting list. */
record MunicipalityWaitlistedV1(
        String municipality, String contact, int position, String reason, Instant waitlistedAt) {

    OrderMail.Command waitingList(ReceivedEvent about) {
        var facts = Map.of(
                "municipality",
                municipality,
                "position",
                Integer.toString(position),
                "reason",
                reason,
                "waitlistedAt",
                waitlistedAt.toString());
        return Ordered.by(about, Template.WAITING_LIST, contact, facts);
    }
}
