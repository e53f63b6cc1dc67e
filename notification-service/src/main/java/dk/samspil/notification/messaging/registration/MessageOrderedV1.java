package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.util.List;
import java.util.Map;

/** The coordinator writes to these people. */
record MessageOrderedV1(String message, List<String> recipients) {

    List<OrderMail.Command> mails(ReceivedEvent about) {
        return recipients.stream()
                .map(recipient -> Ordered.by(about, Template.MESSAGE, recipient, Map.of("message", message)))
                .toList();
    }
}
