package dk.samspil.notification.messaging.progression;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.util.Map;

/** Feedback was asked for, was given, or is late; and who is to be told. */
record FeedbackV1(String feedback, String municipality, String person) {

    OrderMail.Command request(ReceivedEvent about) {
        return by(about, Template.FEEDBACK_REQUESTED);
    }

    OrderMail.Command answer(ReceivedEvent about) {
        return by(about, Template.FEEDBACK_GIVEN);
    }

    OrderMail.Command chaser(ReceivedEvent about) {
        return by(about, Template.FEEDBACK_OVERDUE);
    }

    private OrderMail.Command by(ReceivedEvent about, Template template) {
        return Ordered.by(about, template, person, Map.of("feedback", feedback, "municipality", municipality));
    }
}
