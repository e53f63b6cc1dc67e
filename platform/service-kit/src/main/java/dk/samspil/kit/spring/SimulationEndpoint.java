package dk.samspil.kit.spring;

import dk.samspil.kit.time.Quietness;
import dk.samspil.kit.time.SimulationClock;
import dk.samspil.kit.time.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** Tells whoever moved the simulation clock whether this service has caught up with it. With the system's clock there is nothing here. */
@Endpoint(id = "simulation")
public class SimulationEndpoint {
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
                .mapToLong(q -> q.amount().getAsLong())
                .sum();
    }
}
