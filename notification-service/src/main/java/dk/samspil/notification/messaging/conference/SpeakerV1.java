package dk.samspil.notification.messaging.conference;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.util.Map;

/** Somebody speaks at a session, or does so no more. */
record SpeakerV1(String session, String conference, String person) {

    OrderMail.Command assignment(ReceivedEvent about) {
        return by(about, Template.SPEAKER_ASSIGNED);
    }

    OrderMail.Command cancellation(ReceivedEvent about) {
        return by(about, Template.SPEAKER_CANCELLED);
    }

    private OrderMail.Command by(ReceivedEvent about, Template template) {
        return Ordered.by(about, template, person, Map.of("session", session, "conference", conference));
    }
}
