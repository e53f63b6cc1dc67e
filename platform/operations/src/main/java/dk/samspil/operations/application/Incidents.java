package dk.samspil.operations.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.IncidentId;
import dk.samspil.operations.domain.IncidentNews;
import java.util.List;
import java.util.Optional;

/** What was expected and has not come. */
public interface Incidents extends Aggregates<IncidentId, Incident, IncidentNews> {

    /** The latest first; all of them, or the open or the closed ones. */
    List<Incident> list(Optional<Boolean> open);
}
