package dk.samspil.operations.application;

import dk.samspil.operations.domain.LagReport;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lag, asked of the broker at most once a second however many want to know; what is old says so by its time. A broker
 * that does not answer is left alone for a while, for everybody who asks waits until it does or the time is over.
 */
public final class WatchLag {
    private static final Logger LOG = LoggerFactory.getLogger(WatchLag.class);
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

    private final Lags lags;
    private final InstantSource system;
    private @Nullable LagReport latest;
    private Instant askAgain = Instant.MIN;

    public WatchLag(Lags lags, InstantSource system) {
        this.lags = lags;
        this.system = system;
    }

    /** What is known of the lag, and whether the broker has confirmed it just now. */
    public record Known(LagReport report, boolean stale) {}

    /** Empty if the broker has never answered. */
    public synchronized Optional<Known> handle() {
        var known = latest;
        if (known != null && known.at().plus(FRESH).isAfter(system.instant())) {
            return Optional.of(new Known(known, false));
        }
        if (system.instant().isBefore(askAgain)) return stale();
        try {
            latest = lags.ask();
            return Optional.of(new Known(latest, false));
        } catch (IllegalStateException e) {
            LOG.warn("The lag is not told: {}", e.getMessage());
            askAgain = system.instant().plus(LEFT_ALONE);
            return stale();
        }
    }

    private Optional<Known> stale() {
        return Optional.ofNullable(latest).map(report -> new Known(report, true));
    }
}
