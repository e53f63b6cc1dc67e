package dk.samspil.operations.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.IncidentId;
import dk.samspil.operations.domain.IncidentNews;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was expected and has not come. */
public interface Incidents extends Aggregates<IncidentId, Incident, IncidentNews> {

    /** Where an incident stands among all. */
    record Place(Instant openedAt, IncidentId incident) {
        public static Place of(Incident incident) {
            return new Place(incident.openedAt(), incident.id());
        }
    }

    /** The latest first, from after this place; all of them, or the open or the closed ones. */
    List<Incident> list(Optional<Boolean> open, Optional<Place> after, int atMost);

    /** How many are open. */
    long open();
}
