package dk.samspil.notification.mail;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does things later, on system time. What a crash makes it forget, the sweep remembers. */
final class WakeUps implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(WakeUps.class.getName());

    /** So that it is surely due when the time has come. */
    private static final long ROUNDING = 2;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("mail-wake-ups").factory());

    void at(Instant due, Runnable work) {
        var wait = Math.max(0, Duration.between(Instant.now(), due).toMillis()) + ROUNDING;
        if (timer.isShutdown()) return;
        var _ = timer.schedule(guarded(work), wait, TimeUnit.MILLISECONDS);
    }

    void every(Duration period, Runnable work) {
        var _ = timer.scheduleWithFixedDelay(guarded(work), 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One failure, of whatever kind, must not end the repetition. */
    private static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (Throwable e) {
                LOG.log(
                        Level.WARNING,
                        "looking after mails failed: {0}",
                        e.getClass().getName());
            }
        };
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
