package dk.samspil.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells how the breakers stand. The gateway itself is well, whatever the services do. */
@Component("services")
class BreakersHealth implements HealthIndicator {

    private final Breakers breakers;

    BreakersHealth(Breakers breakers) {
        this.breakers = breakers;
    }

    @Override
    public Health health() {
        TreeMap<String, Object> states = new TreeMap<>();
        for (CircuitBreaker breaker : breakers.registry().getAllCircuitBreakers()) {
            states.put(
                    breaker.getName(),
                    breaker.getState().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return Health.up().withDetails(states).build();
    }
}
