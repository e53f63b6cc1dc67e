package dk.samspil.notification.application.digest;

import dk.samspil.notification.domain.digest.Circle;
import dk.samspil.notification.domain.rights.Untold;
import dk.samspil.notification.messaging.digest.CircleEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;
import java.util.List;

public final class InMemoryCircles extends InMemoryAggregates<String, Circle, Untold> implements Circles {
    public InMemoryCircles(Clock clock) {
        super("circles", call -> call, new CircleEvents(), clock);
    }

    @Override
    public List<Circle> all() {
        return states();
    }
}
