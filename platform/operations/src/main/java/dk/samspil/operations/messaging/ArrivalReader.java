package dk.samspil.operations.messaging;

import dk.samspil.messaging.consume.Arrival;
import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.operations.domain.EventId;
import dk.samspil.operations.domain.Occurrence;
import dk.samspil.operations.domain.Origin;
import dk.samspil.operations.domain.Position;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a recorded event of any record: what can't be read is recorded under its place and what its record key names. */
final class ArrivalReader {
    private ArrivalReader() {}

    static Occurrence read(Arrival arrival) {
        var position =
                new Position(arrival.partition().topic(), arrival.partition().partition(), arrival.offset());
        var data = Data.of(arrival.data());
        return arrival.event()
                .map(event -> readable(arrival, event, position, data))
                .orElseGet(() -> unreadable(arrival, position, data));
    }

    private static Occurrence readable(Arrival arrival, ReceivedEvent event, Position position, Data data) {
        return new Occurrence(
                new EventId(event.source() + "/" + event.id()),
                event.type(),
                event.source(),
                event.subject(),
                new Origin(
                        event.correlationId(),
                        arrival.causationId(),
                        Optional.of(arrival.operation()).filter(o -> !o.isEmpty()),
                        event.trace().traceId()),
                event.sequence(),
                Data.searchable(event.businessKeys()),
                data.facts(),
                data.persons(),
                event.time(),
                arrival.appendedAt(),
                position,
                data.payload());
    }

    private static Occurrence unreadable(Arrival arrival, Position position, Data data) {
        return new Occurrence(
                EventId.ofUnreadable(position.topic(), position.partition(), position.offset()),
                arrival.type(),
                "",
                "",
                new Origin("", "", Optional.empty(), ""),
                0,
                Map.of(),
                data.facts(),
                Set.of(arrival.key().split("/")),
                arrival.appendedAt(),
                arrival.appendedAt(),
                position,
                data.payload());
    }
}
