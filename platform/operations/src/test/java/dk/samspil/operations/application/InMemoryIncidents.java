package dk.samspil.operations.application;

import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.IncidentId;
import dk.samspil.operations.domain.IncidentNews;
import dk.samspil.operations.messaging.IncidentEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

public final class InMemoryIncidents extends InMemoryAggregates<IncidentId, Incident, IncidentNews>
        implements Incidents {
    private static final Comparator<Incident> LATEST_FIRST =
            Comparator.comparing(Incident::openedAt).reversed().thenComparing(i -> i.id().value());

    public InMemoryIncidents() {
        super("incidents", IncidentId::value, new IncidentEvents(), Clock.systemUTC());
    }

    @Override
    public List<Incident> list(Optional<Boolean> open, Optional<Place> after, int atMost) {
        return states().stream()
                .filter(i -> open.isEmpty() || open.get() == i.isOpen())
                .sorted(LATEST_FIRST)
                .filter(i -> after.isEmpty() || isAfter(i, after.get()))
                .limit(atMost)
                .toList();
    }

    @Override
    public long open() {
        return states().stream().filter(Incident::isOpen).count();
    }

    private static boolean isAfter(Incident incident, Place place) {
        int byTime = place.openedAt().compareTo(incident.openedAt());
        return byTime > 0
                || (byTime == 0
                        && incident.id().value().compareTo(place.incident().value()) > 0);
    }
}
