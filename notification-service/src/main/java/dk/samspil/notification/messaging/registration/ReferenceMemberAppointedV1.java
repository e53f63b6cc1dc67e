package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.util.Map;

/** Somebody is a member of a reference group. */
record ReferenceMemberAppointedV1(String person, String municipality) {

    OrderMail.Command appointment(ReceivedEvent about) {
        return Ordered.by(about, Template.REFERENCE_MEMBER_APPOINTED, person, Map.of("municipality", municipality));
    }
}
