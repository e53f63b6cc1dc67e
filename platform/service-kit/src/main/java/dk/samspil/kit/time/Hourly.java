package dk.samspil.kit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Work that timers ask for every few seconds and that looks at much: done at most once an hour of business time, so that
 * it does not hold up what is urgent; again at once if it failed or is not done, or if the clock was moved.
 */
public final class Hourly {
    private static final Duration EVERY = Duration.ofHours(1);

    private final Clock clock;
    private final BooleanSupplier work;
    private volatile Instant last = Instant.MIN;

    public Hourly(Clock clock, Runnable work) {
        this(clock, () -> {
            work.run();
            return true;
        });
    }

    /** @param work answers whether it is done; else it goes on the next time that the timer asks */
    public Hourly(Clock clock, BooleanSupplier work) {
        this.clock = clock;
        this.work = work;
    }

    public void handle() {
        var now = clock.instant();
        if (!now.isBefore(last) && now.isBefore(last.plus(EVERY))) return;
        if (work.getAsBoolean()) last = now;
    }
}
