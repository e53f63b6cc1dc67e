package dk.samspil.notification.messaging.conference;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.util.Map;

/** Somebody has been at a conference. */
record EvaluationDueV1(String invitation, String person) {

    OrderMail.Command question(ReceivedEvent about) {
        return Ordered.by(about, Template.EVALUATION, person, Map.of("invitation", invitation));
    }
}
