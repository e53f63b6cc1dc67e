package dk.samspil.notification.mail;

import static java.util.stream.Collectors.toMap;

import dk.samspil.testkit.Infrastructure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;

/**
 * Asks the broker all the time whether a group of consumers stands as it stood at first. Whoever does not come back for
 * records in time is put out of the group, and is another member when it comes back.
 */
final class GroupWatch implements AutoCloseable {
    private static final long EVERY_MS = 100;
    private static final long PATIENCE_SECONDS = 10;

    private final Admin admin = Admin.create(Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, Infrastructure.get().brokers()));
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("group-watch").factory());
    private final List<String> changes = new CopyOnWriteArrayList<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final String group;

    GroupWatch(String group) {
        this.group = group;
    }

    /** Whether so many members have divided so many partitions among them. */
    boolean isSettled(int members, int partitions) {
        var now = look();
        return now.groupState() == GroupState.STABLE
                && now.members().size() == members
                && shares(now).values().stream().mapToInt(Set::size).sum() == partitions;
    }

    void begin() {
        var first = look();
        var before = shares(first);
        var _ = clock.scheduleWithFixedDelay(() -> compare(before), EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    /** How often it has looked since it began. */
    int looks() {
        return looks.get();
    }

    /** What was different from the beginning, whenever it was. */
    List<String> changes() {
        return changes;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        admin.close();
    }

    private void compare(Map<String, Set<TopicPartition>> before) {
        try {
            var now = look();
            looks.incrementAndGet();
            if (now.groupState() != GroupState.STABLE || !shares(now).equals(before))
                changes.add(now.groupState() + " " + shares(now));
        } catch (RuntimeException e) {
            // Said, for one who has not looked has seen nothing.
            changes.add("nobody knows: " + e);
        }
    }

    private ConsumerGroupDescription look() {
        try {
            return Objects.requireNonNull(admin.describeConsumerGroups(List.of(group))
                            .describedGroups()
                            .get(group))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Map<String, Set<TopicPartition>> shares(ConsumerGroupDescription group) {
        return group.members().stream()
                .collect(toMap(m -> m.consumerId(), m -> m.assignment().topicPartitions()));
    }
}
