package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.util.List;
import java.util.Map;

/** A meeting of a reference group was scheduled, moved or cancelled. */
record ReferenceMeetingV1(String meeting, int sequence, List<String> members) {

    List<OrderMail.Command> scheduled(ReceivedEvent about) {
        return toAll(about, Template.REFERENCE_MEETING_SCHEDULED);
    }

    List<OrderMail.Command> moved(ReceivedEvent about) {
        return toAll(about, Template.REFERENCE_MEETING_MOVED);
    }

    List<OrderMail.Command> cancelled(ReceivedEvent about) {
        return toAll(about, Template.REFERENCE_MEETING_CANCELLED);
    }

    private List<OrderMail.Command> toAll(ReceivedEvent about, Template template) {
        var facts = Map.of("meeting", meeting, "sequence", Integer.toString(sequence));
        return members.stream()
                .map(member -> Ordered.by(about, template, member, facts))
                .toList();
    }
}
