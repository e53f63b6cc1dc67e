package dk.samspil.messaging.consume;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one group does with the records it gets, all on one thread: handle; after a passing error try
 * again a bounded number of times; park what can't be handled, and behind it all later records of its key;
 * wait while the store is away. Redrive and discard run on the same thread between records, so that
 * they can't race with arrivals.
 */
public final class EventConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(EventConsumer.class);
    private static final Duration LOOK_AFTER = Duration.ofMillis(200);

    private final String group;
    private final Dispatch dispatch;
    private final ParkedEvents parked;
    private final Infrastructure infrastructure;
    private final Retry retry;
    private final Redrive redrive;
    private final MassFailure massFailure = new MassFailure();
    private final Map<TopicPartition, Set<String>> blocked = new ConcurrentHashMap<>();
    private final MeterRegistry metrics;
    private long lookedAfter = System.nanoTime() - LOOK_AFTER.toNanos();

    public EventConsumer(
            String group,
            HandlerTable table,
            Schemas schemas,
            ParkedEvents parked,
            Infrastructure infrastructure,
            Retry retry,
            MeterRegistry metrics) {
        this.group = group;
        this.dispatch = new Dispatch(table, schemas, metrics);
        this.parked = parked;
        this.infrastructure = infrastructure;
        this.retry = retry;
        this.metrics = metrics;
        this.redrive = new Redrive(group, parked, this::handleAgain);
        Gauge.builder(
                        "samspil.events.blocked.keys",
                        blocked,
                        b -> b.values().stream().mapToInt(Set::size).sum())
                .description("Record keys whose later events wait behind a parked one")
                .register(metrics);
    }

    /** These partitions are ours now: loads the keys that are blocked in them. */
    public void assigned(Collection<TopicPartition> partitions) {
        for (var partition : partitions) load(partition);
    }

    public void revoked(Collection<TopicPartition> partitions) {
        partitions.forEach(blocked::remove);
    }

    /**
     * Handles or parks a record. When this returns, its offset may be committed.
     *
     * @throws InfrastructureGone to have it delivered again later
     * @throws GroupStopped when the group must not go on
     */
    public void receive(ConsumerRecord<byte[], byte[]> message) {
        betweenRecords();
        if (massFailure.isTripped()) throw new GroupStopped(group);
        var partition = new TopicPartition(message.topic(), message.partition());
        try {
            if (keysBlockedIn(partition).contains(Decoder.key(message)) && message.key() != null) {
                park(message, partition, ParkedEvent.Failure.behind());
            } else {
                handleOrPark(message, partition);
            }
        } catch (RuntimeException e) {
            if (infrastructure.isGone(e)) throw new InfrastructureGone(e);
            throw e;
        }
    }

    /** Carries out what operations have asked for; called by the consumer thread between records. */
    public void betweenRecords() {
        if (massFailure.isTripped() || System.nanoTime() - lookedAfter < LOOK_AFTER.toNanos()) return;
        lookedAfter = System.nanoTime();
        try {
            redrive.carryOut(Set.copyOf(blocked.keySet())).forEach(this::load);
        } catch (RuntimeException e) {
            LOG.warn("Could not look after parked events: {}", e.toString());
        }
    }

    public boolean isStopped() {
        return massFailure.isTripped();
    }

    private void handleOrPark(ConsumerRecord<byte[], byte[]> message, TopicPartition partition) {
        for (int attempt = 1; ; attempt++) {
            try {
                dispatch.handle(message);
                massFailure.succeeded();
                return;
            } catch (RuntimeException e) {
                if (infrastructure.isGone(e)) throw new InfrastructureGone(e);
                if (e instanceof UnprocessableEvent || retry.isLast(attempt)) {
                    failed(message, partition, e);
                    return;
                }
                retry.pauseAfter(attempt);
            }
        }
    }

    private void failed(ConsumerRecord<byte[], byte[]> message, TopicPartition partition, RuntimeException failure) {
        if (massFailure.failed()) {
            LOG.error("More than half of the latest events failed: {} stops", group);
            throw new GroupStopped(group);
        }
        park(message, partition, ParkedEvent.Failure.of(failure));
        LOG.warn(
                "Parked {}-{}@{} ({})",
                message.topic(),
                message.partition(),
                message.offset(),
                failure.getClass().getName());
    }

    private void park(ConsumerRecord<byte[], byte[]> message, TopicPartition partition, ParkedEvent.Failure failure) {
        parked.park(
                ParkedEvent.of(group, message, failure, InstantSource.system().instant()));
        if (message.key() != null) keysBlockedIn(partition).add(Decoder.key(message));
        metrics.counter("samspil.events.parked", "topic", message.topic()).increment();
    }

    private void handleAgain(ConsumerRecord<byte[], byte[]> message) {
        try {
            dispatch.handle(message);
        } catch (RuntimeException e) {
            if (infrastructure.isGone(e)) throw new InfrastructureGone(e);
            throw e;
        }
    }

    private void load(TopicPartition partition) {
        var keys = ConcurrentHashMap.<String>newKeySet();
        keys.addAll(parked.blockedKeys(group, partition));
        blocked.put(partition, keys);
    }

    /** Loads them here if the assignment could not, because the store was away then. */
    private Set<String> keysBlockedIn(TopicPartition partition) {
        if (!blocked.containsKey(partition)) load(partition);
        return blocked.getOrDefault(partition, Set.of());
    }
}
