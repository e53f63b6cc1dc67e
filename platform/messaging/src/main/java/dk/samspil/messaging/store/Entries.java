package dk.samspil.messaging.store;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.store.OutboxEntry.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Turns the domain events of a change into outbox entries. Business time is the clock's; the time of the save is the system's. */
final class Entries<E> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int MOST_BYTES = 900 * 1024;

    private final String kind;
    private final Outgoing.Translator<E> translator;
    private final Clock business;
    private final InstantSource system;

    Entries(String kind, Outgoing.Translator<E> translator, Clock business, InstantSource system) {
        this.kind = kind;
        this.translator = translator;
        this.business = business;
        this.system = system;
    }

    String kind() {
        return kind;
    }

    /** The entries for these events, continuing an outbox that has come to this sequence and position. */
    List<OutboxEntry> of(List<E> events, Cause cause, long sequence, long position) {
        var entries = new ArrayList<OutboxEntry>(events.size());
        for (var event : events) {
            var entry = entry(translator.translate(event), cause, ++sequence, position);
            position = entry.position();
            entries.add(entry);
        }
        return entries;
    }

    private OutboxEntry entry(Outgoing outgoing, Cause cause, long sequence, long position) {
        return switch (outgoing) {
            case Outgoing.Published(var topic, var type, var key, var businessKeys, var data) ->
                entry(Kind.EVENT, topic, type, key, keys(businessKeys), data, cause, sequence, position);
            case Outgoing.Tombstone(var topic, var key) ->
                entry(Kind.TOMBSTONE, topic, "", key, "", null, cause, sequence, position);
            case Outgoing.PrivateStep(var step, var key, var data) ->
                entry(Kind.STEP, step, "", key, "", data, cause, sequence, position);
        };
    }

    private OutboxEntry entry(
            Kind kind,
            String target,
            String type,
            String key,
            String businessKeys,
            @Nullable Object data,
            Cause cause,
            long sequence,
            long position) {
        var json = data == null ? null : JSON.writeValueAsBytes(data);
        if (json != null && json.length > MOST_BYTES) {
            // The broker would refuse it for ever, and everything behind it would wait.
            throw new IllegalArgumentException("an event of " + json.length + " bytes is too large to be sent");
        }
        return new OutboxEntry(
                position + OutboxEntry.size(json),
                sequence,
                kind,
                target,
                type,
                key,
                businessKeys,
                cause.correlationId(),
                cause.causationId(),
                cause.operation(),
                cause.trace().header(),
                business.instant(),
                system.instant(),
                json);
    }

    /** {@code municipality=0461&person=…}, percent-encoded and sorted, so that equal keys are equal texts. */
    private static String keys(Map<String, String> keys) {
        return new TreeMap<>(keys)
                .entrySet().stream()
                        .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
