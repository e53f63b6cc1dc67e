package dk.samspil.messaging;

import dk.samspil.messaging.kafka.CloudEvents;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Records as they come from the broker. */
final class Records {
    private Records() {}

    static ConsumerRecord<byte[], byte[]> of(
            TopicPartition partition, long offset, @Nullable String key, String type, @Nullable String data) {
        var message = new ConsumerRecord<byte[], byte[]>(
                partition.topic(), partition.partition(), offset, bytes(key), bytes(data));
        var headers = message.headers();
        headers.add(CloudEvents.ID, bytes("guests/list/" + (offset + 1)));
        headers.add(CloudEvents.SOURCE, bytes("/test"));
        headers.add(CloudEvents.SEQUENCE, bytes("%019d".formatted(offset + 1)));
        headers.add(CloudEvents.TIME, bytes("2014-08-01T06:00:00Z"));
        headers.add(CloudEvents.CORRELATION_ID, bytes("flow"));
        if (!type.isEmpty()) headers.add(CloudEvents.TYPE, bytes(type));
        return message;
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
