package dk.samspil.notification.mail.bounces;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks into the mailbox again and again. Several instances may do so at once: what they find has its effect once. While
 * the mailbox, or the store, is away everything stays where it is.
 */
public final class BouncePoller implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(BouncePoller.class.getName());
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Optional<BounceMailbox> mailbox;
    private final BounceMailbox.Reader reader;
    private final Duration every;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bounces").factory());
    private volatile boolean away;
    private volatile int stuck;

    /** @param mailbox none where none is configured */
    public BouncePoller(Optional<BounceMailbox> mailbox, BounceMailbox.Reader reader, Duration every) {
        this.mailbox = mailbox;
        this.reader = reader;
        this.every = every;
    }

    public void start() {
        mailbox.ifPresent(there -> {
            var _ = timer.scheduleWithFixedDelay(() -> look(there), 0, every.toMillis(), TimeUnit.MILLISECONDS);
        });
    }

    /** Whether the last look came to nothing. */
    public boolean isAway() {
        return away;
    }

    /** How many messages the last look had to leave, because the server would not give them or not put them aside. */
    public int stuck() {
        return stuck;
    }

    /** One failure, of whatever kind, must not end the repetition. */
    private void look(BounceMailbox there) {
        try {
            stuck = there.look(reader);
            away = false;
            if (stuck > 0) LOG.log(Level.WARNING, "{0} messages in the mailbox of bounces cannot be read", stuck);
        } catch (Throwable e) {
            // Without the message, which may hold an address.
            LOG.log(
                    Level.WARNING,
                    "The mailbox of bounces is not read: {0}",
                    e.getClass().getName());
            away = true;
        }
    }

    /** Lets a look that has begun come to its end, for a while. */
    @Override
    public void close() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) timer.shutdownNow();
        } catch (InterruptedException e) {
            timer.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
