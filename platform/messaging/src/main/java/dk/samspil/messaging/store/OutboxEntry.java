package dk.samspil.messaging.store;

import dk.samspil.telemetry.TraceParent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a save leaves to be done: an event to publish, a tombstone, or a private step.
 *
 * @param position the bytes that were ever put into this outbox, up to and with this entry: entries
 *     are in order of it, and all up to one are removed together
 * @param sequence its number among all that the aggregate has said
 * @param target the topic, or the name of the step
 * @param key the order key
 * @param operation what was asked, as method and route, where a command led to this, itself or by its private steps; else empty
 * @param time business time
 * @param recorded system time of the save
 * @param data JSON; null for a tombstone
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
public record OutboxEntry(
        long position,
        long sequence,
        Kind kind,
        String target,
        String type,
        String key,
        String businessKeys,
        String correlationId,
        String causationId,
        String operation,
        String traceParent,
        Instant time,
        Instant recorded,
        byte @Nullable [] data) {

    /** One that no command by a route led to. */
    public OutboxEntry(
            long position,
            long sequence,
            Kind kind,
            String target,
            String type,
            String key,
            String businessKeys,
            String correlationId,
            String causationId,
            String traceParent,
            Instant time,
            Instant recorded,
            byte @Nullable [] data) {
        this(
                position,
                sequence,
                kind,
                target,
                type,
                key,
                businessKeys,
                correlationId,
                causationId,
                "",
                traceParent,
                time,
                recorded,
                data);
    }

    /** The same, with what follows belonging to this span. */
    public OutboxEntry within(TraceParent span) {
        return new OutboxEntry(
                position,
                sequence,
                kind,
                target,
                type,
                key,
                businessKeys,
                correlationId,
                causationId,
                operation,
                span.header(),
                time,
                recorded,
                data);
    }

    /** What is to be done with an entry. */
    public enum Kind {
        EVENT,
        TOMBSTONE,
        STEP
    }

    /** What an entry with this data counts for: the data, and roughly its ids, keys and names. */
    static long size(byte @Nullable [] data) {
        return 512L + (data == null ? 0 : data.length);
    }
}
