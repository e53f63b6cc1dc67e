package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.application.SupersedeMails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.time.Instant;
import java.util.Map;

/** A municipality takes part no longer. */
record MunicipalityWithdrawnV1(String municipality, String contact, Instant withdrawnAt) {

    OrderMail.Command confirmation(ReceivedEvent about) {
        var facts = Map.of("municipality", municipality, "withdrawnAt", withdrawnAt.toString());
        return Ordered.by(about, Template.WITHDRAWAL_CONFIRMED, contact, facts);
    }

    SupersedeMails.Command overtakes(ReceivedEvent about) {
        return Ordered.overtaken(
                about, contact, municipality, Template.WAITING_LIST, Template.SEAT_OFFER, Template.WELCOME);
    }
}
