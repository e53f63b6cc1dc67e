package dk.samspil.notification.messaging.conference;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.util.List;
import java.util.Map;

/** An agenda is released: a part of the speakers for whom something has changed. */
record AgendaReleasedV1(String conference, int version, List<String> speakers) {

    List<OrderMail.Command> mails(ReceivedEvent about) {
        var facts = Map.of("conference", conference, "version", Integer.toString(version));
        return speakers.stream()
                .map(speaker -> Ordered.by(about, Template.AGENDA_RELEASED, speaker, facts))
                .toList();
    }
}
