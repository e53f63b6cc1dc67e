package dk.samspil.operations.application;

import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.IncidentId;
import dk.samspil.operations.domain.IncidentNews;
import dk.samspil.operations.messaging.IncidentEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

public final class InMemoryIncidents extends InMemoryAggregates<IncidentId, Incident, IncidentNews>
        implements Incidents {

    public InMemoryIncidents() {
        super("incidents", IncidentId::value, new IncidentEvents(), Clock.systemUTC());
    }

    @Override
    public List<Incident> list(Optional<Boolean> open) {
        return states().stream()
                .filter(i -> open.isEmpty() || open.get() == i.isOpen())
                .toList();
    }
}
