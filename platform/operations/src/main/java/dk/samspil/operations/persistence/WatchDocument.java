package dk.samspil.operations.persistence;

import dk.samspil.operations.domain.EventId;
import dk.samspil.operations.domain.IncidentId;
import dk.samspil.operations.domain.Watch;
import java.time.Instant;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A watch, as it is kept. */
public record WatchDocument(
        @BsonId String id,
        String expectation,
        String event,
        Instant deadline,
        @Nullable String incident) {

    static WatchDocument of(Watch watch) {
        return new WatchDocument(
                id(watch),
                watch.expectation(),
                watch.event().value(),
                watch.deadline(),
                watch.incident().map(IncidentId::value).orElse(null));
    }

    static String id(Watch watch) {
        return watch.expectation() + " " + watch.event().value();
    }

    Watch toWatch() {
        return new Watch(
                expectation,
                new EventId(event),
                deadline,
                Optional.ofNullable(incident).map(IncidentId::new));
    }
}
