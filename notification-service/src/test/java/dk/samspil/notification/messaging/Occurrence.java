package dk.samspil.notification.messaging;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.Desk;
import dk.samspil.telemetry.TraceParent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An event as the consumer hands it over, with its data as it lies on the topic. */
public record Occurrence(ReceivedEvent about, String data) {
    static final Instant AT = Instant.parse("2014-09-01T10:00:00Z");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What producers have their events found by, where the data names it. */
    private static final List<String> KEYS = List.of(
            "call",
            "municipality",
            "application",
            "conference",
            "meeting",
            "message",
            "researcher",
            "contact",
            "person");

    /** At its place in one of its producer's streams, found by what its data names. */
    public static Occurrence of(String type, String stream, long sequence, String data) {
        return of(type, stream, stream, sequence, data);
    }

    /** The same at another time. */
    public Occurrence at(Instant time) {
        return at(time, about.businessKeys());
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
                data.isEmpty() ? Map.of() : keys(JSON.readTree(data)),
                TraceParent.fresh());
        return new Occurrence(about, data);
    }

    /** The contact is the person in question, where there is no other. */
    private static Map<String, String> keys(JsonNode data) {
        var keys = new HashMap<String, String>();
        KEYS.stream()
                .filter(key -> data.path(key).isString())
                .forEach(key -> keys.put(
                        key.equals("contact") ? "person" : key, data.path(key).asString("")));
        return Map.copyOf(keys);
    }

    public String type() {
        return about.type();
    }

    public String stream() {
        return about.stream();
    }

    void deliverTo(Desk desk) {
        deliverTo(desk.table());
    }

    /** To whoever the table of handlers names for it. */
    public void deliverTo(HandlerTable table) {
        var handler = table.handlers()
                .filter(h -> h.name().equals(about.type()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody handles " + about.type()));
        Cause.event(about.stream(), about.sequence(), about.id(), about.correlationId(), about.trace())
                .run(() -> handler.action().accept(data.getBytes(StandardCharsets.UTF_8), about));
    }
}
