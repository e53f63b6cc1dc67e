package dk.samspil.operations.messaging;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Asks the broker how far topics reach and how far groups have come. All throw {@link IllegalStateException} if it does not answer. */
public final class Offsets implements AutoCloseable {
    private static final int TIMEOUT_S = 5;
    private static final int TIMEOUT_MS = TIMEOUT_S * 1000;

    private final String brokers;
    private @Nullable Admin admin;

    public Offsets(String brokers) {
        this.brokers = brokers;
    }

    /** The offset that the next record of each partition will have. */
    Map<TopicPartition, Long> ends(Collection<String> topics) {
        var latest = answer(admin().describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(t -> t.partitions().stream().map(p -> new TopicPartition(t.name(), p.partition())))
                .collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest()));
        return answer(admin().listOffsets(latest).all()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().offset()));
    }

    /** The offset of the next record that the group will handle, where it has handled any. */
    Map<TopicPartition, Long> committed(String group) {
        var offsets = new HashMap<TopicPartition, Long>();
        answer(admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, offset) -> {
                    if (offset != null) offsets.put(partition, offset.offset());
                });
        return offsets;
    }

    /** Whether every one of these records has been handled. */
    boolean isPast(String group, Map<TopicPartition, Long> ends) {
        var committed = committed(group);
        return ends.entrySet().stream().allMatch(e -> committed.getOrDefault(e.getKey(), 0L) >= e.getValue());
    }

    static List<String> split(String topics) {
        return List.of(topics.strip().split("\\s*,\\s*"));
    }

    private static <T> T answer(KafkaFuture<T> asked) {
        try {
            return asked.get(TIMEOUT_S, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the broker does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(Map.of(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS,
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS));
        }
        return admin;
    }

    @Override
    public synchronized void close() {
        if (admin != null) admin.close();
    }
}
