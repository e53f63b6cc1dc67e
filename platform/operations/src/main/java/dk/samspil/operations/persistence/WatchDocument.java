package dk.samspil.operations.persistence;

import dk.samspil.operations.domain.Due;
import dk.samspil.operations.domain.EventId;
import dk.samspil.operations.domain.IncidentId;
import dk.samspil.operations.domain.Watch;
import java.time.Instant;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A watch, as it is kept.
 *
 * @param deadline far away as long as its time is not counted
 * @param from the business time from which on its time is to be counted; null for one with a deadline
 */
public record WatchDocument(
        @BsonId String id,
        String expectation,
        String event,
        Instant deadline,
        @Nullable Instant from,
        @Nullable String incident) {
    private static final Instant FAR = Instant.parse("9999-12-31T00:00:00Z");

    static WatchDocument of(Watch watch) {
        return new WatchDocument(
                id(watch),
                watch.expectation(),
                watch.event().value(),
                watch.due() instanceof Due.At(var deadline) ? deadline : FAR,
                watch.due() instanceof Due.Planned(var from) ? from : null,
                watch.incident().map(IncidentId::value).orElse(null));
    }

    static String id(Watch watch) {
        return watch.expectation() + " " + watch.event().value();
    }

    Watch toWatch() {
        return new Watch(
                expectation,
                new EventId(event),
                from == null ? new Due.At(deadline) : new Due.Planned(from),
                Optional.ofNullable(incident).map(IncidentId::new));
    }
}
