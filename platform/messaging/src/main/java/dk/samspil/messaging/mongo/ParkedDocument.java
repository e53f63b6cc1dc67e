package dk.samspil.messaging.mongo;

import dk.samspil.messaging.consume.ParkedEvent;
import dk.samspil.messaging.consume.ParkedEvents;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** How a parked event lies in its document. */
final class ParkedDocument {
    static final String GROUP = "group";
    static final String TOPIC = "topic";
    static final String PARTITION = "partition";
    static final String OFFSET = "offset";
    static final String KEY = "key";
    static final String VALUE = "value";
    static final String HEADERS = "headers";
    static final String TYPE = "type";
    static final String EXCEPTION = "exception";
    static final String FRAMES = "frames";
    static final String COUNT = "count";
    static final String MENTIONS = "mentions";
    static final String APPENDED_AT = "appendedAt";
    static final String REQUESTED = "requested";
    static final String REQUEST = "request";

    private ParkedDocument() {}

    static Document of(ParkedEvent event) {
        return new Document("_id", event.id())
                .append(GROUP, event.group())
                .append(TOPIC, event.partition().topic())
                .append(PARTITION, name(event.partition()))
                .append("partitionNumber", event.partition().partition())
                .append(OFFSET, event.offset())
                .append(KEY, event.key() == null ? null : keyText(event))
                .append("keyBytes", event.key())
                .append(VALUE, event.value())
                .append(
                        HEADERS,
                        event.headers().stream()
                                .map(h -> new Document("name", h.name()).append("value", h.value()))
                                .toList())
                .append(MENTIONS, mentions(event))
                .append(TYPE, event.type())
                .append(EXCEPTION, event.failure().exception())
                .append(FRAMES, event.failure().frames())
                .append(COUNT, event.count())
                .append(APPENDED_AT, event.appendedAt())
                .append("parkedAt", event.parkedAt())
                .append(REQUESTED, false);
    }

    static Document of(ParkedEvents.Request request) {
        return new Document("id", request.id())
                .append("action", request.action().name())
                .append("reason", request.reason())
                .append("by", request.by())
                .append("perSecond", request.perSecond());
    }

    static ParkedEvent event(Document document) {
        var parkedAt = document.get("parkedAt", Date.class).toInstant();
        return new ParkedEvent(
                document.getString(GROUP),
                partition(document),
                document.getLong(OFFSET),
                // Earlier releases did not keep it.
                Optional.ofNullable(document.get(APPENDED_AT, Date.class))
                        .map(Date::toInstant)
                        .orElse(parkedAt),
                bytes(document, "keyBytes"),
                bytes(document, VALUE),
                document.getList(HEADERS, Document.class, List.of()).stream()
                        .map(h -> new ParkedEvent.Header(h.getString("name"), required(bytes(h, "value"))))
                        .toList(),
                new ParkedEvent.Failure(
                        document.getString(EXCEPTION), document.getList(FRAMES, String.class, List.of())),
                document.getInteger(COUNT, 0),
                parkedAt,
                document.getBoolean(REQUESTED, false)
                        ? Optional.ofNullable(document.get(REQUEST, Document.class))
                                .map(ParkedDocument::request)
                        : Optional.empty());
    }

    /** What is remembered of an event that waits no more: everything but its bytes. */
    static Document settled(ParkedEvent event, Document request) {
        var document = of(event);
        List.of("keyBytes", VALUE, HEADERS, KEY, MENTIONS, REQUESTED).forEach(document::remove);
        return document.append(REQUEST, request).append("settledAt", Instant.now());
    }

    static ParkedEvents.Requested requested(Document document) {
        return new ParkedEvents.Requested(
                document.getString("_id"),
                partition(document),
                Optional.ofNullable(document.getString(KEY)),
                document.getLong(OFFSET),
                request(document.get(REQUEST, Document.class)));
    }

    /** Every id by which it may be looked for: what its record key is made of, and what it says of itself. */
    private static List<String> mentions(ParkedEvent event) {
        var arrival = event.arrival();
        var said = arrival.event().stream()
                .flatMap(e -> Stream.concat(
                        Stream.of(e.correlationId(), e.source() + "/" + e.id()), e.businessKeys().values().stream()));
        return Stream.concat(Stream.of(arrival.key().split("/", -1)), said)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private static TopicPartition partition(Document document) {
        return new TopicPartition(document.getString(TOPIC), document.getInteger("partitionNumber"));
    }

    static String name(TopicPartition partition) {
        return partition.topic() + "/" + partition.partition();
    }

    static String keyText(ParkedEvent event) {
        return new String(required(event.key()), StandardCharsets.UTF_8);
    }

    private static ParkedEvents.Request request(Document document) {
        return new ParkedEvents.Request(
                document.getString("id"),
                ParkedEvents.Action.valueOf(document.getString("action")),
                document.getString("reason"),
                document.getString("by"),
                document.getInteger("perSecond"));
    }

    private static byte @Nullable [] bytes(Document document, String name) {
        var binary = document.get(name, Binary.class);
        return binary == null ? null : binary.getData();
    }

    private static byte[] required(byte @Nullable [] bytes) {
        return bytes == null ? new byte[0] : bytes;
    }
}
