package dk.samspil.messaging.relay;

import dk.samspil.messaging.store.Outbox;
import dk.samspil.messaging.store.OutboxEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Empties the outbox of one aggregate, batch by batch, beginning again at the oldest after a failure. */
final class Drain {
    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 10_000;

    /** Does what an entry asks for; the future completes when it is done for good. */
    interface Action {
        CompletableFuture<?> on(Outbox outbox, String id, OutboxEntry entry);
    }

    private final Outbox outbox;
    private final String id;
    private final Supplier<Action> actions;
    private final RelayMetrics metrics;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition progress = lock.newCondition();
    private long stepsTaken;
    private int failures;
    private boolean ended;
    private boolean again;
    private volatile boolean stopped;
    private volatile long oldestPending;

    /** @param actions one for each batch: after a failure nothing more of the batch is sent */
    Drain(Outbox outbox, String id, Supplier<Action> actions, RelayMetrics metrics) {
        this.outbox = outbox;
        this.id = id;
        this.actions = actions;
        this.metrics = metrics;
    }

    /** Goes on until nothing is left, however long the broker is away; begins with these entries, or the oldest in the store. */
    void run(List<OutboxEntry> entries) {
        var known = entries;
        while (!stopped) {
            try {
                var batch = known.isEmpty() ? outbox.oldest(id) : known;
                while (!batch.isEmpty() && !stopped) batch = carryOut(batch);
                return;
            } catch (RuntimeException e) {
                known = List.of();
                pause(e);
            }
        }
    }

    private List<OutboxEntry> carryOut(List<OutboxEntry> batch) {
        oldestPending = batch.getFirst().recorded().toEpochMilli();
        var action = actions.get();
        var acknowledgements = new ArrayList<CompletableFuture<?>>(batch.size());
        for (var entry : batch) {
            acknowledgements.add(action.on(outbox, id, entry));
            if (entry.kind() == OutboxEntry.Kind.STEP) stepTaken(entry.position());
        }
        CompletableFuture.allOf(acknowledgements.toArray(CompletableFuture[]::new))
                .join();
        metrics.sent(batch);
        signal(() -> failures = 0);
        return outbox.removeThrough(id, batch.getLast().position());
    }

    private void pause(RuntimeException failure) {
        metrics.failed();
        var longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS << Math.min(failures++, 10));
        LOG.warn("Could not send what {}/{} left, again within {} ms: {}", outbox.kind(), id, longest, name(failure));
        lock.lock();
        try {
            progress.signalAll();
            var remaining =
                    TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
            while (remaining > 0 && !stopped) remaining = progress.awaitNanos(remaining);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        } finally {
            lock.unlock();
        }
    }

    /** Without the message, which may hold what a command said. */
    private static String name(Throwable failure) {
        var cause = failure.getCause();
        return failure.getClass().getName()
                + (cause == null ? "" : " by " + cause.getClass().getName());
    }

    /** Waits until the step at this position has been taken, or this drain has failed once or ended. */
    void awaitStep(long position, Duration atMost) {
        lock.lock();
        try {
            var failuresBefore = failures;
            var remaining = atMost.toNanos();
            while (stepsTaken < position && !ended && failures <= failuresBefore && remaining > 0) {
                remaining = progress.awaitNanos(remaining);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** System time of the oldest entry that this drain is trying to get rid of, in milliseconds; 0 before the first. */
    long oldestPending() {
        return oldestPending;
    }

    void stop() {
        stopped = true;
        signal(() -> {});
    }

    void ended() {
        signal(() -> ended = true);
    }

    private void stepTaken(long position) {
        signal(() -> stepsTaken = Math.max(stepsTaken, position));
    }

    /** Somebody has saved meanwhile: look again before ending. */
    void again() {
        signal(() -> again = true);
    }

    boolean takeAgain() {
        lock.lock();
        try {
            var was = again;
            again = false;
            return was;
        } finally {
            lock.unlock();
        }
    }

    private void signal(Runnable change) {
        lock.lock();
        try {
            change.run();
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
