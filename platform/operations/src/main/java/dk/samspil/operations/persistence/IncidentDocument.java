package dk.samspil.operations.persistence;

import dk.samspil.operations.domain.Audience;
import dk.samspil.operations.domain.EventId;
import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.IncidentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** An incident, as it is kept. */
public record IncidentDocument(
        @BsonId String id,
        String expectation,
        String audience,
        String event,
        String correlation,
        Map<String, String> keys,
        List<String> missing,
        Instant openedAt,
        @Nullable String reason,
        @Nullable Instant closedAt) {

    static IncidentDocument of(Incident incident) {
        return new IncidentDocument(
                incident.id().value(),
                incident.expectation(),
                incident.audience().name(),
                incident.event().value(),
                incident.correlation(),
                incident.keys(),
                incident.missing(),
                incident.openedAt(),
                incident.closing().map(c -> c.reason().name()).orElse(null),
                incident.closing().map(Incident.Closing::at).orElse(null));
    }

    Incident toIncident() {
        Optional<Incident.Closing> closing = reason == null || closedAt == null
                ? Optional.empty()
                : Optional.of(new Incident.Closing(Incident.Reason.valueOf(reason), closedAt));
        return new Incident(
                new IncidentId(id),
                expectation,
                Audience.valueOf(audience),
                new EventId(event),
                correlation,
                keys,
                missing,
                openedAt,
                closing);
    }
}
