package dk.samspil.messaging.spring;

import dk.samspil.messaging.consume.EventConsumer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Says when the group has stopped because too much failed. A restart alone does not help, so it is not the liveness that suffers. */
final class EventsHealth implements HealthIndicator {
    static final Status DEGRADED = new Status("DEGRADED", "alive, but not all of it works");

    private final EventConsumer consumer;

    EventsHealth(EventConsumer consumer) {
        this.consumer = consumer;
    }

    @Override
    public Health health() {
        return consumer.isStopped()
                ? Health.status(DEGRADED)
                        .withDetail("stopped", "more than half of the latest events failed")
                        .build()
                : Health.up().build();
    }
}
