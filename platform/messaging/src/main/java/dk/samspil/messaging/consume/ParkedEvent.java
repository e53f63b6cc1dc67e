package dk.samspil.messaging.consume;

import dk.samspil.messaging.kafka.CloudEvents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/**
 * An event that a group could not handle, as it came, and why.
 *
 * @param appendedAt when the broker took it
 * @param parkedAt system time
 * @param count how often handling it has failed; 0 for one that only waits behind another
 * @param request what somebody asked to become of it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they came, never compared
public record ParkedEvent(
        String group,
        TopicPartition partition,
        long offset,
        Instant appendedAt,
        byte @Nullable [] key,
        byte @Nullable [] value,
        List<Header> headers,
        Failure failure,
        int count,
        Instant parkedAt,
        Optional<ParkedEvents.Request> request) {

    /** A header of the record. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Header(String name, byte[] value) {}

    /** What went wrong: the classes and frames, without messages, which may hold names. */
    public record Failure(String exception, List<String> frames) {
        static final int MOST_FRAMES = 20;

        public static Failure of(Throwable thrown) {
            var classes = Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                    .limit(5)
                    .map(t -> t.getClass().getName())
                    .toList();
            var frames = new ArrayList<String>(classes.subList(1, classes.size()));
            Stream.of(thrown.getStackTrace())
                    .limit(MOST_FRAMES)
                    .map(Object::toString)
                    .forEach(frames::add);
            return new Failure(classes.getFirst(), frames);
        }

        /** Nothing went wrong with it: it waits behind another of its key. */
        public static Failure behind() {
            return new Failure("", List.of());
        }
    }

    static ParkedEvent of(String group, ConsumerRecord<byte[], byte[]> message, Failure failure, Instant now) {
        var headers = new ArrayList<Header>();
        message.headers().forEach(h -> headers.add(new Header(h.key(), h.value() == null ? new byte[0] : h.value())));
        return new ParkedEvent(
                group,
                new TopicPartition(message.topic(), message.partition()),
                message.offset(),
                Instant.ofEpochMilli(message.timestamp()),
                message.key(),
                message.value(),
                headers,
                failure,
                failure.exception().isEmpty() ? 0 : 1,
                now,
                Optional.empty());
    }

    /** Group, topic, partition and offset: parking the same record twice is parking it once. */
    public String id() {
        return group + "/" + partition.topic() + "/" + partition.partition() + "/" + offset;
    }

    /** The type that its header names; empty where it has none. */
    public String type() {
        return Decoder.header(toRecord(), CloudEvents.TYPE);
    }

    /** What it says of itself, as far as that can be read. */
    public Arrival arrival() {
        return Decoder.arrival(toRecord());
    }

    /** The record as it came, to be handled again. */
    ConsumerRecord<byte[], byte[]> toRecord() {
        var recordHeaders = new RecordHeaders();
        headers.forEach(h -> recordHeaders.add(h.name(), h.value()));
        return new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                offset,
                appendedAt.toEpochMilli(),
                TimestampType.CREATE_TIME,
                key == null ? -1 : key.length,
                value == null ? -1 : value.length,
                key,
                value,
                recordHeaders,
                Optional.empty());
    }
}
