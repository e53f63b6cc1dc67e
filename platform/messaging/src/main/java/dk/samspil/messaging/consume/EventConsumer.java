package dk.samspil.messaging.consume;

import dk.samspil.telemetry.Spans;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one group does with the records it gets, all on one thread: handle; after a passing error try again a bounded
 * number of times; park what can't be handled, and behind it all later records of its key; wait while the store is
 * away. Redrive and discard run on the same thread between records, so that they can't race with arrivals.
 */
public final class EventConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(EventConsumer.class);
    private static final Duration LOOK_AFTER = Duration.ofMillis(200);

    private final String group;
    private final Dispatch dispatch;
    private final ParkedEvents parked;
    private final Infrastructure infrastructure;
    private final Retry retry;
    private final Lines lines;
    private final Redrive redrive;
    private final MassFailure massFailure = new MassFailure();
    private final ConsumerMetrics metrics;
    private long lookedAfter = System.nanoTime() - LOOK_AFTER.toNanos();

    /** Records no spans. */
    public EventConsumer(
            String group,
            HandlerTable table,
            Schemas schemas,
            ParkedEvents parked,
            Infrastructure infrastructure,
            Retry retry,
            MeterRegistry metrics) {
        this(group, table, schemas, parked, infrastructure, retry, metrics, Spans.NONE);
    }

    public EventConsumer(
            String group,
            HandlerTable table,
            Schemas schemas,
            ParkedEvents parked,
            Infrastructure infrastructure,
            Retry retry,
            MeterRegistry metrics,
            Spans spans) {
        this.group = group;
        this.dispatch = new Dispatch(table, schemas, metrics, new HandlingSpans(spans, group));
        this.parked = parked;
        this.infrastructure = infrastructure;
        this.retry = retry;
        this.lines = new Lines(group, parked);
        this.metrics = new ConsumerMetrics(metrics, lines, massFailure);
        this.redrive = new Redrive(group, parked, this::handleAgain, lines::changed, this.metrics);
    }

    /** These partitions are ours now. */
    public void assigned(Collection<TopicPartition> partitions) {
        lines.own(partitions);
        metrics.assigned(partitions);
    }

    public void revoked(Collection<TopicPartition> partitions) {
        lines.disown(partitions);
        metrics.released();
    }

    /**
     * Handles or parks a record. When this returns, its offset may be committed.
     *
     * @throws DeliverAgain to have it delivered again later
     * @throws GroupStopped when the group must not go on
     */
    public void receive(ConsumerRecord<byte[], byte[]> message) {
        betweenRecords();
        metrics.inHand(message);
        if (massFailure.isTripped()) throw new GroupStopped(group);
        try {
            take(message, new TopicPartition(message.topic(), message.partition()));
            metrics.done(message);
        } catch (GroupStopped e) {
            throw e;
        } catch (RuntimeException e) {
            throw infrastructure.isToBlame(e) ? new DeliverAgain(e) : e;
        }
    }

    /** Carries out what operations have asked for; called by the consumer thread between records. */
    public void betweenRecords() {
        if (massFailure.isTripped() || System.nanoTime() - lookedAfter < LOOK_AFTER.toNanos()) return;
        lookedAfter = System.nanoTime();
        try {
            redrive.carryOut(lines.owned());
        } catch (RuntimeException e) {
            LOG.warn("Could not look after parked events ({})", e.getClass().getName());
        }
    }

    public boolean isStopped() {
        return massFailure.isTripped();
    }

    private void take(ConsumerRecord<byte[], byte[]> message, TopicPartition partition) {
        var waitsInLine = message.key() != null && lines.isBlocked(partition, Decoder.key(message));
        if (!waitsInLine) {
            handleOrPark(message, partition);
        } else if (message.value() == null && Decoder.type(message).isEmpty()) {
            // A tombstone: what is parked under its key is to be forgotten too, and must not hold it up.
            parked.forget(group, partition, Decoder.key(message));
            lines.changed(partition);
            handleOrPark(message, partition);
        } else {
            park(message, partition, ParkedEvent.Failure.behind());
        }
    }

    private void handleOrPark(ConsumerRecord<byte[], byte[]> message, TopicPartition partition) {
        for (int attempt = 1; ; attempt++) {
            try {
                dispatch.handle(message);
                massFailure.succeeded();
                return;
            } catch (RuntimeException e) {
                if (infrastructure.isToBlame(e)) throw new DeliverAgain(e);
                if (e instanceof UnprocessableEvent || retry.isLast(attempt)) {
                    failed(message, partition, e);
                    return;
                }
                metrics.retried();
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
        var waits = parked.park(
                ParkedEvent.of(group, message, failure, InstantSource.system().instant()));
        if (waits && message.key() != null) lines.block(partition, Decoder.key(message));
        metrics.parked(message.topic());
    }

    private void handleAgain(ConsumerRecord<byte[], byte[]> message) {
        try {
            dispatch.handle(message);
        } catch (RuntimeException e) {
            throw infrastructure.isToBlame(e) ? new DeliverAgain(e) : e;
        }
    }
}
