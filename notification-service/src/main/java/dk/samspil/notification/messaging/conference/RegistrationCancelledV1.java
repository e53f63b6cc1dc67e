package dk.samspil.notification.messaging.conference;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import org.jspecify.annotations.Nullable;

/** Somebody does not come to a conference after all. */
record RegistrationCancelledV1(
        String invitation, String person, @Nullable Long ticket) {

    OrderMail.Command confirmation(ReceivedEvent about) {
        return Ordered.aboutSeat(about, Template.REGISTRATION_CANCELLED, person, invitation, ticket);
    }
}
