package dk.samspil.gateway;

import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.internal.AtomicRateLimiter;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What each caller may ask for in a while, counted by this instance alone, for the callers seen last. */
final class Rates {

    private static final int CALLERS = 10_000;

    private final RateLimiterConfig config;
    private final Map<String, AtomicRateLimiter> byCaller = Collections.synchronizedMap(new Latest());

    Rates(GatewaySettings.Rate rate) {
        this.config = RateLimiterConfig.custom()
                .limitForPeriod(rate.requests())
                .limitRefreshPeriod(rate.per())
                .timeoutDuration(Duration.ZERO)
                .build();
    }

    /** How long the caller has to wait; empty if this request is within the rate. */
    Optional<Duration> excess(String caller) {
        AtomicRateLimiter limiter = byCaller.computeIfAbsent(caller, name -> new AtomicRateLimiter(name, config));
        return limiter.acquirePermission()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(limiter.getDetailedMetrics().getNanosToWait()));
    }

    /** Bounded, so that many addresses can't fill the memory. */
    private static final class Latest extends LinkedHashMap<String, AtomicRateLimiter> {

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AtomicRateLimiter> eldest) {
            return size() > CALLERS;
        }
    }
}
