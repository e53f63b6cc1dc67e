package dk.samspil.operations.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** When records were taken by the broker: looks at one record of a partition, without joining a group. */
public final class Ages implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST_LOOKS = 12;

    private final String brokers;
    private @Nullable KafkaConsumer<byte[], byte[]> consumer;

    public Ages(String brokers) {
        this.brokers = brokers;
    }

    /** The time of the oldest of these records; empty where there are none, or it can't be had right now. */
    synchronized Optional<Instant> oldest(Map<TopicPartition, Long> positions) {
        return positions.entrySet().stream()
                .limit(MOST_LOOKS)
                .flatMap(e -> appendedAt(e.getKey(), e.getValue()))
                .min(Comparator.naturalOrder());
    }

    private Stream<Instant> appendedAt(TopicPartition partition, long offset) {
        try {
            var looking = consumer();
            looking.assign(List.of(partition));
            looking.seek(partition, offset);
            return StreamSupport.stream(looking.poll(PATIENCE).spliterator(), false)
                    .limit(1)
                    .map(ConsumerRecord::timestamp)
                    .map(Instant::ofEpochMilli);
        } catch (KafkaException e) {
            return Stream.empty();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        if (consumer == null) {
            consumer = new KafkaConsumer<>(
                    Map.of(
                            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            brokers,
                            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                            1,
                            ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                            64 * 1024,
                            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                            false),
                    new ByteArrayDeserializer(),
                    new ByteArrayDeserializer());
        }
        return consumer;
    }

    @Override
    public synchronized void close() {
        if (consumer != null) consumer.close();
    }
}
