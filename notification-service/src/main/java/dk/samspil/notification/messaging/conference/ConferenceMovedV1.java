package dk.samspil.notification.messaging.conference;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A conference takes place at another time or place: a part of those who are to be told. */
record ConferenceMovedV1(Instant startsAt, Instant endsAt, List<Invited> invitations) {

    List<OrderMail.Command> mails(ReceivedEvent about) {
        return invitations.stream().map(invited -> mail(about, invited)).toList();
    }

    private OrderMail.Command mail(ReceivedEvent about, Invited invited) {
        var facts = Map.of(
                "invitation", invited.invitation(),
                "startsAt", startsAt.toString(),
                "endsAt", endsAt.toString());
        return Ordered.by(about, Template.CONFERENCE_MOVED, invited.person(), facts);
    }
}
