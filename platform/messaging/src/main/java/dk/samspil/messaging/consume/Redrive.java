package dk.samspil.messaging.consume;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out requests to redrive or discard, oldest first, at the rate asked for. One that is not first in
 * line for its key waits until those before it are gone.
 */
final class Redrive {
    private static final Logger LOG = LoggerFactory.getLogger(Redrive.class);
    private static final int MOST_AT_ONCE = 100;

    private final String group;
    private final ParkedEvents parked;
    private final Consumer<ConsumerRecord<byte[], byte[]>> handler;
    private final Map<String, Long> nextTurn = new HashMap<>();

    Redrive(String group, ParkedEvents parked, Consumer<ConsumerRecord<byte[], byte[]>> handler) {
        this.group = group;
        this.parked = parked;
        this.handler = handler;
    }

    /** Carries out what is due in these partitions, and says in which of them an event is no longer parked. */
    Set<TopicPartition> carryOut(Collection<TopicPartition> partitions) {
        var settled = new HashSet<TopicPartition>();
        for (var event : parked.requested(group, partitions, MOST_AT_ONCE)) {
            var request = event.request().orElseThrow();
            if (!parked.isFirstInLine(event) || !isTurnOf(request)) continue;
            if (carryOut(event, request)) settled.add(event.partition());
        }
        return settled;
    }

    private boolean carryOut(ParkedEvent event, ParkedEvents.Request request) {
        try {
            if (request.action() == ParkedEvents.Action.REDRIVE) handler.accept(event.toRecord());
            parked.settle(event);
            LOG.info("{} of {} by request {}", request.action(), event.id(), request.id());
            return true;
        } catch (InfrastructureGone e) {
            throw e;
        } catch (RuntimeException e) {
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
