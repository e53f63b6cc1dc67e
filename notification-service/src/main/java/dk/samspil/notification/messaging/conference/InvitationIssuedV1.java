package dk.samspil.notification.messaging.conference;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.util.Map;

/** Somebody is invited to a conference. */
record InvitationIssuedV1(String invitation, String person) {

    OrderMail.Command invitation(ReceivedEvent about) {
        return Ordered.by(about, Template.INVITATION, person, Map.of("invitation", invitation));
    }
}
