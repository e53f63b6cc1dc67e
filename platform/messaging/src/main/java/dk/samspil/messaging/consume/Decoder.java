package dk.samspil.messaging.consume;

import dk.samspil.messaging.kafka.CloudEvents;
import dk.samspil.telemetry.TraceParent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of a record in CloudEvents' binary mode. */
final class Decoder {
    private Decoder() {}

    /** @throws UnprocessableEvent if it is no event of ours */
    static ReceivedEvent decode(ConsumerRecord<byte[], byte[]> message) {
        var id = require(message, CloudEvents.ID);
        var source = require(message, CloudEvents.SOURCE);
        var key = key(message);
        var trace = TraceParent.parse(header(message, CloudEvents.TRACE_PARENT)).orElseGet(TraceParent::fresh);
        try {
            return new ReceivedEvent(
                    id,
                    header(message, CloudEvents.TYPE),
                    source,
                    header(message, CloudEvents.SUBJECT),
                    key,
                    source + "/" + aggregate(id) + "#" + key + "@" + message.topic(),
                    Long.parseLong(require(message, CloudEvents.SEQUENCE)),
                    Instant.parse(require(message, CloudEvents.TIME)),
                    require(message, CloudEvents.CORRELATION_ID),
                    businessKeys(header(message, CloudEvents.BUSINESS_KEYS)),
                    trace);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnprocessableEvent("an attribute is malformed", e);
        }
    }

    /** The span that published it; null where that is not told. */
    static @Nullable TraceParent trace(ConsumerRecord<byte[], byte[]> message) {
        return TraceParent.parse(header(message, CloudEvents.TRACE_PARENT)).orElse(null);
    }

    /** Whatever can be read of it: this never fails. */
    static Arrival arrival(ConsumerRecord<byte[], byte[]> message) {
        return new Arrival(
                readable(message),
                type(message),
                key(message),
                header(message, CloudEvents.CAUSATION_ID),
                header(message, CloudEvents.OPERATION),
                new TopicPartition(message.topic(), message.partition()),
                message.offset(),
                Instant.ofEpochMilli(message.timestamp()),
                message.value());
    }

    private static Optional<ReceivedEvent> readable(ConsumerRecord<byte[], byte[]> message) {
        try {
            return Optional.of(decode(message));
        } catch (UnprocessableEvent e) {
            return Optional.empty();
        }
    }

    static String type(ConsumerRecord<byte[], byte[]> message) {
        return header(message, CloudEvents.TYPE);
    }

    static String key(ConsumerRecord<byte[], byte[]> message) {
        return message.key() == null ? "" : new String(message.key(), StandardCharsets.UTF_8);
    }

    private static String require(ConsumerRecord<byte[], byte[]> message, String name) {
        var value = header(message, name);
        if (value.isEmpty()) throw new UnprocessableEvent("no " + name);
        return value;
    }

    static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The event's id without the sequence: the aggregate, with its kind. */
    private static String aggregate(String eventId) {
        var end = eventId.lastIndexOf('/');
        if (end <= 0) throw new UnprocessableEvent("the id names no aggregate");
        return eventId.substring(0, end);
    }

    private static Map<String, String> businessKeys(String text) {
        return Stream.of(text.split("&"))
                .filter(pair -> pair.indexOf('=') > 0)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> plain(pair[0]), pair -> plain(pair[1]), (a, b) -> b));
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
