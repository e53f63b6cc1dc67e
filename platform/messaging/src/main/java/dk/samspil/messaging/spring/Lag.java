package dk.samspil.messaging.spring;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How many records the service's group has before it, asked of the broker at the moment. */
public final class Lag implements AutoCloseable {
    private static final int TIMEOUT_S = 5;

    private final String brokers;
    private final String group;
    private final List<String> topics;
    private @Nullable Admin admin;

    Lag(String brokers, String group, String topics) {
        this.brokers = brokers;
        this.group = group;
        this.topics = Stream.of(topics.split(","))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    /** @throws IllegalStateException if the broker does not answer */
    public long now() {
        try {
            var committed = admin().listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(TIMEOUT_S, TimeUnit.SECONDS);
            return ends().entrySet().stream()
                    .mapToLong(e -> e.getValue() - offset(committed.get(e.getKey())))
                    .sum();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the broker does not tell the lag", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException, TimeoutException {
        var latest = admin().describeTopics(topics).allTopicNames().get(TIMEOUT_S, TimeUnit.SECONDS).values().stream()
                .flatMap(t -> t.partitions().stream().map(p -> new TopicPartition(t.name(), p.partition())))
                .collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest()));
        return admin().listOffsets(latest).all().get(TIMEOUT_S, TimeUnit.SECONDS).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().offset()));
    }

    private static long offset(@Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    private synchronized Admin admin() {
        if (admin == null) admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers));
        return admin;
    }

    @Override
    public synchronized void close() {
        if (admin != null) admin.close();
    }
}
