package dk.samspil.notification.messaging;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order for a mail about a received event. */
final class Ordered {
    private Ordered() {}

    /** About somebody's registration for a conference; events of earlier releases do not name it. */
    static OrderMail.Command aboutSeat(
            ReceivedEvent about, Template template, String recipient, String invitation, @Nullable Long ticket) {
        var facts = ticket == null
                ? Map.of("invitation", invitation)
                : Map.of("invitation", invitation, "ticket", ticket.toString());
        return by(about, template, recipient, facts);
    }

    static OrderMail.Command by(ReceivedEvent about, Template template, String recipient, Map<String, String> facts) {
        // An id is unique within its source only.
        var event = about.source() + "/" + about.id();
        return new OrderMail.Command(event, new PersonId(recipient), template, new Facts(facts), about.time());
    }
}
