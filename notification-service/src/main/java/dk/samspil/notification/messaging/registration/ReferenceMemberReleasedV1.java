package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.SupersedeMails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;

/** Somebody is a member of a reference group no longer. */
record ReferenceMemberReleasedV1(String person, String municipality) {

    SupersedeMails.Command overtakes(ReceivedEvent about) {
        return Ordered.overtaken(about, person, municipality, Template.REFERENCE_MEMBER_APPOINTED);
    }
}
