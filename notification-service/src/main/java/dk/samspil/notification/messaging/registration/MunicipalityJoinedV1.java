package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.application.SupersedeMails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.util.Map;

/** A municipality takes part. */
record MunicipalityJoinedV1(String municipality, String contact) {

    OrderMail.Command welcome(ReceivedEvent about) {
        return Ordered.by(about, Template.WELCOME, contact, Map.of("municipality", municipality));
    }

    SupersedeMails.Command overtakes(ReceivedEvent about) {
        return Ordered.overtaken(about, contact, municipality, Template.WAITING_LIST, Template.SEAT_OFFER);
    }
}
