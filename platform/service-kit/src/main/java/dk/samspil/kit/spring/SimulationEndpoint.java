package dk.samspil.kit.spring;

import dk.samspil.kit.time.Quietness;
import dk.samspil.kit.time.SimulationClock;
import dk.samspil.kit.time.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** Tells whoever moved the simulation clock whether this service has caught up with it. With the system's clock there is nothing here. */
@Endpoint(id = "simulation")
public class SimulationEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(SimulationEndpoint.class);

    private final Clock clock;
    private final Timers timers;
    private final List<Quietness> quietness;

    SimulationEndpoint(Clock clock, Timers timers, List<Quietness> quietness) {
        this.clock = clock;
        this.timers = timers;
        this.quietness = List.copyOf(quietness);
    }

    /** How far the service has come. */
    public record Progress(Instant now, Instant timersUpTo, long outboxPending, long lag, long busy) {}

    /** Null, and so 404, outside local runs. */
    @ReadOperation
    public @Nullable Progress progress() {
        if (!(clock instanceof SimulationClock)) return null;
        return new Progress(
                clock.instant(),
                timers.upTo(),
                sum(Quietness.Kind.OUTBOX),
                sum(Quietness.Kind.LAG),
                sum(Quietness.Kind.BUSY));
    }

    private long sum(Quietness.Kind kind) {
        return quietness.stream()
                .filter(q -> q.kind() == kind)
                .mapToLong(SimulationEndpoint::amount)
                .sum();
    }

    /** What can't be told, because the broker is away, is not quiet. */
    private static long amount(Quietness quietness) {
        try {
            return quietness.amount().getAsLong();
        } catch (RuntimeException e) {
            LOG.debug("Can't tell {}: {}", quietness.kind(), e.toString());
            return 1;
        }
    }
}
