package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Applications are taken no more.
 *
 * @param secretariat who is to decide on them; not named by every call
 */
record CallClosedV1(
        String call,
        String admission,
        int places,
        int taken,
        int waiting,
        int undecided,
        @Nullable String secretariat,
        Instant closedAt) {

    Optional<OrderMail.Command> decisionList(ReceivedEvent about) {
        var facts = Map.of(
                "call", call,
                "admission", admission,
                "places", String.valueOf(places),
                "taken", String.valueOf(taken),
                "waiting", String.valueOf(waiting),
                "undecided", String.valueOf(undecided),
                "closedAt", closedAt.toString());
        return Optional.ofNullable(secretariat).map(person -> Ordered.by(about, Template.CALL_CLOSED, person, facts));
    }
}
