package dk.samspil.notification.messaging;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.Desk;
import dk.samspil.telemetry.TraceParent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** An event as the consumer hands it over, with its data as it lies on the topic. */
public record Occurrence(ReceivedEvent about, String data) {
    static final Instant AT = Instant.parse("2014-09-01T10:00:00Z");

    /** At its place in one of its producer's streams. */
    static Occurrence of(String type, String stream, long sequence, String data) {
        return of(type, stream, stream, sequence, data);
    }

    /** The same at another time, found by these keys. */
    Occurrence at(Instant time, Map<String, String> keys) {
        return new Occurrence(
                new ReceivedEvent(
                        about.id(),
                        about.type(),
                        about.source(),
                        about.subject(),
                        about.key(),
                        about.stream(),
                        about.sequence(),
                        time,
                        about.correlationId(),
                        keys,
                        about.trace()),
                data);
    }

    /** A record without a value. */
    static Occurrence tombstone(String topic, String key, long sequence) {
        return of("tombstone:" + topic, "people/" + key, key, sequence, "");
    }

    private static Occurrence of(String type, String stream, String key, long sequence, String data) {
        var source = type.startsWith("tombstone:") ? "/registration" : "/" + type.split("\\.", -1)[2];
        var about = new ReceivedEvent(
                stream + "/" + sequence,
                type,
                source,
                "",
                key,
                source + "/" + stream,
                sequence,
                AT,
                "flow",
                Map.of(),
                TraceParent.fresh());
        return new Occurrence(about, data);
    }

    public String type() {
        return about.type();
    }

    String stream() {
        return about.stream();
    }

    /** To whoever the table of handlers names for it. */
    void deliverTo(Desk desk) {
        var handler = desk.table()
                .handlers()
                .filter(h -> h.name().equals(about.type()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody handles " + about.type()));
        Cause.event(about.stream(), about.sequence(), about.id(), about.correlationId(), about.trace())
                .run(() -> handler.action().accept(data.getBytes(StandardCharsets.UTF_8), about));
    }
}
