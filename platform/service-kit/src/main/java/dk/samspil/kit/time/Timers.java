package dk.samspil.kit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the timers of a service again and again, each under a lock that instances share, and at once when the simulation clock moves. */
public final class Timers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Timers.class);

    /** A process that dies holding a lock keeps the others waiting so long; a timer that takes longer may run twice. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** How long a stop waits for a timer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<Timer> timers;
    private final LockProvider locks;
    private final Clock business;
    private final Duration every;
    private final TimerWatch watch;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("timers").factory());
    private volatile Instant upTo = Instant.MIN;
    private volatile boolean running;

    public Timers(List<Timer> timers, LockProvider locks, Clock business, Duration every, TimerWatch watch) {
        this.timers = List.copyOf(timers);
        this.locks = locks;
        this.business = business;
        this.every = every;
        this.watch = watch;
        timers.forEach(watch::watch);
    }

    /** Business time up to which a whole round of timers has run without failing. */
    public Instant upTo() {
        return upTo;
    }

    @Override
    public void start() {
        running = true;
        if (business instanceof SimulationClock simulation) simulation.onMove(() -> scheduler.execute(this::round));
        var _ = scheduler.scheduleWithFixedDelay(this::round, 500, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets the round that is under way end, so that it gives its lock back. */
    @Override
    public void stop() {
        running = false;
        scheduler.shutdown();
        try {
            if (scheduler.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        scheduler.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void round() {
        var now = business.instant();
        var all = true;
        for (var timer : timers) all &= run(timer);
        if (all) upTo = now;
    }

    /** False if it failed, or if another process holds its lock, perhaps one that has died. */
    private boolean run(Timer timer) {
        try {
            var lock = locks.lock(new LockConfiguration(Instant.now(), timer.name(), LONGEST, Duration.ZERO));
            if (lock.isEmpty()) return false;
            try {
                watch.run(timer);
            } finally {
                lock.get().unlock();
            }
            return true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "Timer {} failed and runs again: {}",
                    timer.name(),
                    e.getClass().getName());
            return false;
        }
    }
}
