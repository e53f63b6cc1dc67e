package dk.samspil.notification.messaging;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import java.util.Map;

/** The order for a mail about a received event. */
final class Ordered {
    private Ordered() {}

    static OrderMail.Command by(ReceivedEvent about, Template template, String recipient, Map<String, String> facts) {
        // An id is unique within its source only.
        var event = about.source() + "/" + about.id();
        return new OrderMail.Command(event, new PersonId(recipient), template, new Facts(facts), about.time());
    }
}
