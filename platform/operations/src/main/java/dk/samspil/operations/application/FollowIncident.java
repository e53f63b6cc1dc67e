package dk.samspil.operations.application;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.operations.domain.Expectation;
import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.IncidentId;
import dk.samspil.operations.domain.IncidentNews;
import dk.samspil.operations.domain.IncidentNews.IncidentClosed;
import dk.samspil.operations.domain.IncidentNews.IncidentOpened;
import dk.samspil.operations.domain.Occurrence;
import dk.samspil.telemetry.TraceParent;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Opens an incident in the flow that it belongs to, keeps what it lacks, and closes it. Each may be repeated. */
public final class FollowIncident {
    private final Incidents incidents;
    private final InstantSource system;

    public FollowIncident(Incidents incidents, InstantSource system) {
        this.incidents = incidents;
        this.system = system;
    }

    void open(Expectation expectation, Occurrence trigger, List<String> missing) {
        var wanted = Incident.open(expectation, trigger, missing, system.instant());
        because(wanted).run(() -> incidents.react(wanted.id(), current -> opened(current, wanted)));
    }

    void close(IncidentId id, Incident.Reason reason) {
        var known = incidents.find(id);
        if (known.isEmpty()) return;
        because(known.get().state()).run(() -> incidents.react(id, current -> closed(current.orElseThrow(), reason)));
    }

    private static Change<Incident, IncidentNews, Change.Done> opened(Optional<Incident> current, Incident wanted) {
        if (current.isEmpty()) return Change.to(wanted, List.of(new IncidentOpened(wanted)));
        var known = current.get();
        return !known.isOpen() || known.missing().equals(wanted.missing())
                ? Change.none()
                : Change.to(known.stillMissing(wanted.missing()), List.of());
    }

    private Change<Incident, IncidentNews, Change.Done> closed(Incident current, Incident.Reason reason) {
        if (!current.isOpen()) return Change.none();
        var closing = new Incident.Closing(reason, system.instant());
        var next = current.close(closing);
        return Change.to(next, List.of(new IncidentClosed(next, closing)));
    }

    private static Cause because(Incident incident) {
        return Cause.following(incident.event().value(), incident.correlation(), TraceParent.fresh());
    }
}
