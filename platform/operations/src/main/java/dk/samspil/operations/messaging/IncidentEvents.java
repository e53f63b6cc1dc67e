package dk.samspil.operations.messaging;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.IncidentNews;
import java.util.HashMap;

/** What becomes of what happens to an incident; it is found by whatever its event is found by. */
public final class IncidentEvents implements Outgoing.Translator<IncidentNews> {
    private static final String TOPIC = "operations.events";

    @Override
    public Outgoing translate(IncidentNews news) {
        return switch (news) {
            case IncidentNews.IncidentOpened(var incident) ->
                published(IncidentOpenedV1.TYPE, incident, IncidentOpenedV1.of(incident));
            case IncidentNews.IncidentClosed(var incident, var closing) ->
                published(IncidentClosedV1.TYPE, incident, IncidentClosedV1.of(incident, closing));
        };
    }

    private static Outgoing published(String type, Incident incident, Object data) {
        var keys = new HashMap<>(incident.keys());
        keys.put("incident", incident.id().value());
        return new Outgoing.Published(TOPIC, type, incident.id().value(), keys, data);
    }
}
