package dk.samspil.kit.time;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.telemetry.Attributes;
import dk.samspil.telemetry.Span;
import dk.samspil.telemetry.Spans;
import dk.samspil.telemetry.logs.LogIds;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Runs timers under their cause, in a span, and tells when each has run last and how that went. */
public final class TimerWatch {
    private static final double NANOS = 1e9;

    private final Spans spans;
    private final MeterRegistry metrics;
    private final Map<String, Long> succeeded = new ConcurrentHashMap<>();

    public TimerWatch(Spans spans, MeterRegistry metrics) {
        this.spans = spans;
        this.metrics = metrics;
    }

    /** Until it has run once here, how long ago that was is not a number. */
    void watch(Timer timer) {
        Gauge.builder("samspil.timers.last.age", () -> age(timer.name()))
                .description("Time since the timer last ran here without failing")
                .baseUnit("seconds")
                .tag("timer", timer.name())
                .register(metrics);
    }

    void run(Timer timer) {
        var span = spans.begin(Span.Kind.INTERNAL, "timer " + timer.name(), null);
        var cause = Cause.timer(timer.name()).within(span.context());
        span.with(Attributes.CORRELATION, cause.correlationId());
        var begun = System.nanoTime();
        var outcome = "failed";
        try (var _ = LogIds.of(cause.correlationId(), span.context())) {
            cause.run(timer.work());
            outcome = "done";
            succeeded.put(timer.name(), System.nanoTime());
        } catch (RuntimeException e) {
            span.failed(e);
            throw e;
        } finally {
            span.end();
            metrics.timer("samspil.timers.run", "timer", timer.name(), "outcome", outcome)
                    .record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
        }
    }

    private double age(String timer) {
        var last = succeeded.get(timer);
        return last == null ? Double.NaN : (System.nanoTime() - last) / NANOS;
    }
}
