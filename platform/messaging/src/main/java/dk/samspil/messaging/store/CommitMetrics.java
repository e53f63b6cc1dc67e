package dk.samspil.messaging.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What is to be seen of the saves of one kind of aggregate. */
final class CommitMetrics {
    private static final String KIND = "kind";

    private final Timer saved;
    private final DistributionSummary batch;
    private final Counter conflicts;
    private final Counter unknown;

    CommitMetrics(MeterRegistry registry, String kind) {
        this.saved = Timer.builder("samspil.changes.saved")
                .description("Time of one write to the store, whatever came of it")
                .tag(KIND, kind)
                .serviceLevelObjectives(
                        Duration.ofMillis(2), Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(100))
                .register(registry);
        this.batch = DistributionSummary.builder("samspil.changes.batch")
                .description("Changes that went together in one write")
                .tag(KIND, kind)
                .register(registry);
        this.conflicts = Counter.builder("samspil.changes.conflicts")
                .description("Writes that somebody else was faster than, and that were decided again")
                .tag(KIND, kind)
                .register(registry);
        this.unknown = Counter.builder("samspil.changes.unknown")
                .description("Writes whose outcome had to be looked up")
                .tag(KIND, kind)
                .register(registry);
    }

    void written(long nanos, int changes) {
        saved.record(nanos, TimeUnit.NANOSECONDS);
        batch.record(changes);
    }

    void conflict() {
        conflicts.increment();
    }

    void unknown() {
        unknown.increment();
    }
}
