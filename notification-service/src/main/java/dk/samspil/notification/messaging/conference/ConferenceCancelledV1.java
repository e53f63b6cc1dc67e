package dk.samspil.notification.messaging.conference;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.util.List;
import java.util.Map;

/** A conference does not take place: a part of those who are to be told. */
record ConferenceCancelledV1(List<Invited> invitations) {

    List<OrderMail.Command> mails(ReceivedEvent about) {
        return invitations.stream()
                .map(invited -> Ordered.by(
                        about,
                        Template.CONFERENCE_CANCELLED,
                        invited.person(),
                        Map.of("invitation", invited.invitation())))
                .toList();
    }
}
