package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.application.SupersedeMails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.time.Instant;
import java.util.Map;

/** An offer was not taken up in time. */
record OfferLapsedV1(String municipality, String contact, Instant lapsedAt) {

    OrderMail.Command lapsed(ReceivedEvent about) {
        var facts = Map.of("municipality", municipality, "lapsedAt", lapsedAt.toString());
        return Ordered.by(about, Template.OFFER_LAPSED, contact, facts);
    }

    SupersedeMails.Command overtakes(ReceivedEvent about) {
        return Ordered.overtaken(about, contact, municipality, Template.WAITING_LIST, Template.SEAT_OFFER);
    }
}
