package dk.samspil.notification.messaging;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import java.util.Map;

/** Somebody does not come to a conference after all. */
record RegistrationCancelledV1(String invitation, String person) {

    OrderMail.Command confirmation(ReceivedEvent about) {
        return Ordered.by(about, Template.REGISTRATION_CANCELLED, person, Map.of("invitation", invitation));
    }
}
