package dk.samspil.operations.messaging;

import dk.samspil.operations.domain.Incident;
import java.time.Instant;

record IncidentClosedV1(String incident, String expectation, String event, String reason, Instant closedAt) {
    static final String TYPE = "dk.samspil.operations.incident-closed.v1";

    static IncidentClosedV1 of(Incident incident, Incident.Closing closing) {
        var reason = switch (closing.reason()) {
            case FULFILLED -> "fulfilled";
            case CANCELLED -> "cancelled";
        };
        return new IncidentClosedV1(
                incident.id().value(), incident.expectation(), incident.event().value(), reason, closing.at());
    }
}
