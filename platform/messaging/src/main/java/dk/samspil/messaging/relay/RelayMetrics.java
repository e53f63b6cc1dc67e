package dk.samspil.messaging.relay;

import dk.samspil.messaging.store.OutboxEntry;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What is to be seen of a relay: how much is pending, for how long, what it took, what failed. */
public final class RelayMetrics {
    private final MeterRegistry registry;
    private final Timer published;
    private final Counter failures;
    private final Counter swept;

    public RelayMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.published = Timer.builder("samspil.outbox.published")
                .description("From the save of an event to the broker's acknowledgement")
                .publishPercentileHistogram()
                .register(registry);
        this.failures = Counter.builder("samspil.outbox.failures")
                .description("Batches that could not be sent, or steps that failed, and are tried again")
                .register(registry);
        this.swept = Counter.builder("samspil.outbox.swept")
                .description("Overdue outboxes that the sweep has found")
                .register(registry);
    }

    /** Outboxes that another sender has left, and that are taken over here. */
    void swept(int overdue) {
        swept.increment(overdue);
    }

    void watch(Map<String, Drain> drains) {
        Gauge.builder("samspil.outbox.pending", drains, Map::size)
                .description("Aggregates with entries that this process is sending")
                .register(registry);
        Gauge.builder("samspil.outbox.oldest.age", drains, RelayMetrics::oldestAge)
                .description("Age of the oldest entry that this process is sending")
                .baseUnit("seconds")
                .register(registry);
    }

    void sent(List<OutboxEntry> batch) {
        var now = System.currentTimeMillis();
        for (var entry : batch) {
            published.record(
                    Duration.ofMillis(Math.max(0, now - entry.recorded().toEpochMilli())));
        }
    }

    void failed() {
        failures.increment();
    }

    private static double oldestAge(Map<String, Drain> drains) {
        var oldest = drains.values().stream()
                .mapToLong(Drain::oldestPending)
                .filter(at -> at > 0)
                .min();
        return oldest.isPresent() ? (System.currentTimeMillis() - oldest.getAsLong()) / 1000.0 : 0;
    }
}
