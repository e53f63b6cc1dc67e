package dk.samspil.gateway;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * Keeps requests from a service that is gone, one breaker for each, so that its paths answer at once and the others
 * don't notice. What counts is no answer, a broken one, or a slow one; whatever a service does answer, it is there. After
 * a pause a few requests try whether it is back.
 */
final class Breakers {

    private static final float MOST_FAILED = 50;
    private static final float MOST_SLOW = 80;
    private static final int TRIALS = 3;
    private static final Duration BEFORE_REPEAT = Duration.ofMillis(100);

    private final CircuitBreakerRegistry registry;
    private final Duration pause;
    private final Retry repeat = Retry.of(
            "reads",
            RetryConfig.custom()
                    .maxAttempts(2)
                    .intervalFunction(IntervalFunction.ofRandomized(BEFORE_REPEAT))
                    .retryOnException(Breakers::isRefusedConnection)
                    .build());

    Breakers(Collection<String> services, GatewaySettings.Breaking settings) {
        this.pause = settings.pause();
        this.registry = CircuitBreakerRegistry.of(config(settings));
        services.forEach(registry::circuitBreaker);
    }

    CircuitBreakerRegistry registry() {
        return registry;
    }

    /** @param read changes nothing, so that it is tried again where it could not even connect */
    <T> T call(String service, boolean read, Supplier<T> attempt) {
        CircuitBreaker breaker = registry.circuitBreaker(service);
        try {
            return read
                    ? repeat.executeSupplier(() -> breaker.executeSupplier(attempt))
                    : breaker.executeSupplier(attempt);
        } catch (CallNotPermittedException e) {
            throw new GatewayFault(Fault.SERVICE_UNAVAILABLE, Backend.notThere(service), e, pause);
        }
    }

    private static CircuitBreakerConfig config(GatewaySettings.Breaking settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindow(settings.calls(), settings.fewest(), SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(MOST_FAILED)
                .slowCallDurationThreshold(settings.slow())
                .slowCallRateThreshold(MOST_SLOW)
                .waitDurationInOpenState(settings.pause())
                .permittedNumberOfCallsInHalfOpenState(TRIALS)
                .recordException(Breakers::isTheServices)
                .ignoreException(failed -> !isTheServices(failed))
                .writableStackTraceEnabled(false)
                .build();
    }

    private static boolean isTheServices(Throwable failed) {
        return failed instanceof GatewayFault fault
                && switch (fault.fault()) {
                    case SERVICE_UNAVAILABLE, SERVICE_FAILED, SERVICE_TIMEOUT ->
                        !(fault.getCause() instanceof InterruptedException);
                    default -> false;
                };
    }

    private static boolean isRefusedConnection(Throwable failed) {
        return failed instanceof GatewayFault && failed.getCause() instanceof ConnectException;
    }
}
