package dk.samspil.messaging.consume;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came, for whoever keeps a record of all: whether or not its type is known, and against no schema.
 *
 * @param event empty if its attributes can't be read
 * @param type as its header says, empty where it says nothing
 * @param key the record key, empty where it has none
 * @param causationId what led to it directly, empty where it does not say
 * @param operation the HTTP command that led to it, itself or by its private steps; empty if it was none
 * @param appendedAt when the broker took it, in system time
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they came, never compared
public record Arrival(
        Optional<ReceivedEvent> event,
        String type,
        String key,
        String causationId,
        String operation,
        TopicPartition partition,
        long offset,
        Instant appendedAt,
        byte @Nullable [] data) {}
