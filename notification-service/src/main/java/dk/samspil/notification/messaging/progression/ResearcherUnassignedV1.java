package dk.samspil.notification.messaging.progression;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Ordered;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A researcher leads a municipality no more. Of one who is replaced the municipality hears when the next is assigned, and
 * of its own withdrawal it has heard already.
 */
record ResearcherUnassignedV1(
        String call, String municipality, String person, String contact, String reason, Instant unassignedAt) {

    OrderMail.Command toResearcher(ReceivedEvent about) {
        return Ordered.by(about, Template.RESEARCHER_RELEASED, person, facts());
    }

    Optional<OrderMail.Command> toMunicipality(ReceivedEvent about) {
        return reason.equals("unavailable")
                ? Optional.of(Ordered.by(about, Template.RESEARCHER_UNAVAILABLE, contact, facts()))
                : Optional.empty();
    }

    private Map<String, String> facts() {
        return Map.of(
                "call", call,
                "municipality", municipality,
                "reason", reason,
                "unassignedAt", unassignedAt.toString());
    }
}
