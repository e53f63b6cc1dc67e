package dk.samspil.messaging.consume;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.telemetry.TraceParent;
import java.time.Instant;
import java.util.Map;

/**
 * An event as received, without its data.
 *
 * @param type empty for a tombstone
 * @param key the order key
 * @param stream within which first occurrences come in order: the aggregate, the order key, and the topic
 * @param sequence its place in the stream; places need not be adjacent
 * @param time business time
 */
public record ReceivedEvent(
        String id,
        String type,
        String source,
        String subject,
        String key,
        String stream,
        long sequence,
        Instant time,
        String correlationId,
        Map<String, String> businessKeys,
        TraceParent trace) {

    Cause cause() {
        return Cause.event(stream, sequence, source + "/" + id, correlationId, trace);
    }
}
