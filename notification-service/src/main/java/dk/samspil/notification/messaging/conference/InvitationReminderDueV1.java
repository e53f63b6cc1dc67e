package dk.samspil.notification.messaging.conference;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.util.Map;

/** Somebody has not answered, and the conference comes nearer. */
record InvitationReminderDueV1(String invitation, String person, int weeks) {

    OrderMail.Command reminder(ReceivedEvent about) {
        var facts = Map.of("invitation", invitation, "weeks", Integer.toString(weeks));
        return Ordered.by(about, Template.REMINDER, person, facts);
    }
}
