package dk.samspil.notification.messaging.conference;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody does not come to a conference after all.
 *
 * @param seat whether it was a seat that was given up, and not a place in the line; earlier releases do not say
 */
record RegistrationCancelledV1(
        String invitation,
        String person,
        @Nullable Long ticket,
        @Nullable Boolean seat) {

    OrderMail.Command confirmation(ReceivedEvent about) {
        var facts = new HashMap<>(Map.of("invitation", invitation));
        if (ticket != null) facts.put("ticket", ticket.toString());
        if (seat != null) facts.put("seat", seat.toString());
        return Ordered.by(about, Template.REGISTRATION_CANCELLED, person, facts);
    }
}
