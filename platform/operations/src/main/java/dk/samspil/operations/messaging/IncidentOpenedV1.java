package dk.samspil.operations.messaging;

import dk.samspil.operations.domain.Incident;
import java.time.Instant;
import java.util.List;

record IncidentOpenedV1(String incident, String expectation, String event, List<String> missing, Instant openedAt) {
    static final String TYPE = "dk.samspil.operations.incident-opened.v1";

    static IncidentOpenedV1 of(Incident incident) {
        return new IncidentOpenedV1(
                incident.id().value(),
                incident.expectation(),
                incident.event().value(),
                incident.missing(),
                incident.openedAt());
    }
}
