package dk.samspil.operations.persistence;

import dk.samspil.operations.domain.EventId;
import dk.samspil.operations.domain.Occurrence;
import dk.samspil.operations.domain.Origin;
import dk.samspil.operations.domain.Payload;
import dk.samspil.operations.domain.Position;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A recorded event, as it is kept. */
public record OccurrenceDocument(
        @BsonId String id,
        String type,
        String source,
        String subject,
        String correlation,
        String causation,
        @Nullable String operation,
        String trace,
        long sequence,
        Map<String, String> keys,
        Map<String, String> facts,
        List<String> others,
        Instant businessTime,
        Instant recordedAt,
        String topic,
        int partition,
        long offset,
        String payload,
        boolean json) {

    static OccurrenceDocument of(Occurrence event) {
        return new OccurrenceDocument(
                event.id().value(),
                event.type(),
                event.source(),
                event.subject(),
                event.origin().correlation(),
                event.origin().causation(),
                event.origin().operation().orElse(null),
                event.origin().trace(),
                event.sequence(),
                event.keys(),
                event.facts(),
                List.copyOf(event.others()),
                event.businessTime(),
                event.recordedAt(),
                event.position().topic(),
                event.position().partition(),
                event.position().offset(),
                event.payload().text(),
                event.payload().json());
    }

    Occurrence toEvent() {
        return new Occurrence(
                new EventId(id),
                type,
                source,
                subject,
                new Origin(correlation, causation, Optional.ofNullable(operation), trace),
                sequence,
                keys,
                facts,
                Set.copyOf(others),
                businessTime,
                recordedAt,
                new Position(topic, partition, offset),
                new Payload(payload, json));
    }
}
