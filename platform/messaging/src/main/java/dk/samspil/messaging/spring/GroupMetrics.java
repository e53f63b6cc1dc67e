package dk.samspil.messaging.spring;

import dk.samspil.messaging.consume.ParkedEvents;
import dk.samspil.telemetry.Reading;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** What the broker and the store say of a service's group when somebody looks; not a number while they are away. */
final class GroupMetrics implements MeterBinder {
    private final Reading before;
    private final Reading waiting;

    GroupMetrics(Lag lag, ParkedEvents parked, String group) {
        this.before = new Reading(lag::now);
        this.waiting = new Reading(() -> parked.waiting(group));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samspil.events.lag", before, Reading::value)
                .description("Records that the group has before it")
                .strongReference(true)
                .register(registry);
        Gauge.builder("samspil.events.waiting", waiting, Reading::value)
                .description("Parked events, with those that wait behind them")
                .strongReference(true)
                .register(registry);
    }
}
