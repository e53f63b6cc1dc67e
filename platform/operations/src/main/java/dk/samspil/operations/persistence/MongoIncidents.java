package dk.samspil.operations.persistence;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Failures;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.operations.application.Incidents;
import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.IncidentId;
import dk.samspil.operations.domain.IncidentNews;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps incidents: so few that all of them may be looked through. */
public final class MongoIncidents extends MongoAggregates<IncidentId, Incident, IncidentNews, IncidentDocument>
        implements Incidents {
    private static final Comparator<Incident> LATEST_FIRST =
            Comparator.comparing(Incident::openedAt).reversed().thenComparing(i -> i.id().value());

    public MongoIncidents(MongoMessaging messaging, Outgoing.Translator<IncidentNews> translator) {
        super(
                messaging,
                "incidents",
                IncidentId::value,
                Mapping.of(IncidentDocument.class, IncidentDocument::of, IncidentDocument::toIncident),
                translator);
    }

    @Override
    public List<Incident> list(Optional<Boolean> open) {
        return Failures.reading(() -> documents().find().map(this::state).into(new ArrayList<>())).stream()
                .filter(incident -> open.isEmpty() || open.get() == incident.isOpen())
                .sorted(LATEST_FIRST)
                .toList();
    }
}
