package dk.samspil.messaging.consume;

import dk.samspil.messaging.consume.ConsumerMetrics.Redriven;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out requests to redrive or discard, oldest first, at the rate asked for. One that is not first in line for
 * its key waits until those before it are gone.
 */
final class Redrive {
    private static final Logger LOG = LoggerFactory.getLogger(Redrive.class);

    /** Records must not wait for long behind a redrive. */
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(1);

    private final String group;
    private final ParkedEvents parked;
    private final Consumer<ConsumerRecord<byte[], byte[]>> handler;
    private final Consumer<TopicPartition> settled;
    private final ConsumerMetrics metrics;
    private final Map<String, Long> nextTurn = new HashMap<>();

    /** @param settled told where something is no longer parked, at once */
    Redrive(
            String group,
            ParkedEvents parked,
            Consumer<ConsumerRecord<byte[], byte[]>> handler,
            Consumer<TopicPartition> settled,
            ConsumerMetrics metrics) {
        this.group = group;
        this.parked = parked;
        this.handler = handler;
        this.settled = settled;
        this.metrics = metrics;
    }

    /** Carries out what is due in these partitions. */
    void carryOut(Collection<TopicPartition> partitions) {
        var end = System.nanoTime() + LONGEST_LOOK.toNanos();
        var stuck = new HashSet<String>();
        for (var requested : parked.requested(group, partitions)) {
            if (System.nanoTime() > end) return;
            if (stuck.contains(requested.line())) continue;
            if (!carryOut(requested)) stuck.add(requested.line());
        }
    }

    /** False if those behind it have to wait. */
    private boolean carryOut(ParkedEvents.Requested requested) {
        if (!parked.isFirstInLine(requested) || !isTurnOf(requested.request())) return false;
        var event = parked.find(requested.id());
        if (event.isEmpty()) return true;
        if (requested.request().action() == ParkedEvents.Action.REDRIVE && !redriven(event.get())) return false;
        parked.settle(event.get(), requested.request());
        settled.accept(requested.partition());
        metrics.redriven(
                requested.request().action() == ParkedEvents.Action.REDRIVE ? Redriven.HANDLED : Redriven.DISCARDED);
        LOG.info(
                "{} of {} by request {}",
                requested.request().action(),
                requested.id(),
                requested.request().id());
        return true;
    }

    private boolean redriven(ParkedEvent event) {
        try {
            handler.accept(event.toRecord());
            return true;
        } catch (DeliverAgain e) {
            throw e;
        } catch (RuntimeException e) {
            metrics.redriven(Redriven.FAILED);
            parked.failedAgain(event, ParkedEvent.Failure.of(e));
            LOG.warn("{} failed again ({})", event.id(), e.getClass().getName());
            return false;
        }
    }

    /** Spaces the events of one request evenly. */
    private boolean isTurnOf(ParkedEvents.Request request) {
        var now = System.nanoTime();
        var due = nextTurn.getOrDefault(request.id(), now);
        if (now < due) return false;
        if (nextTurn.size() > 1000) nextTurn.clear();
        nextTurn.put(request.id(), Math.max(due, now - 1_000_000_000L) + 1_000_000_000L / request.perSecond());
        return true;
    }
}
