package dk.samspil.notification.mail;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * A breaker that all senders share: while the mail server is away they wait, and one of them looks
 * whether it is back, less and less often.
 */
final class ServerWatch {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration MOST = Duration.ofSeconds(15);

    private final BooleanSupplier probe;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean away;
    private boolean probing;
    private boolean closed;
    private Duration pause = FIRST;
    private long nextProbe;

    ServerWatch(BooleanSupplier probe) {
        this.probe = probe;
    }

    /** A sender could not reach it. */
    void lost() {
        lock.lock();
        try {
            if (away) return;
            away = true;
            pause = FIRST;
            nextProbe = System.nanoTime() + pause.toNanos();
        } finally {
            lock.unlock();
        }
    }

    boolean isAway() {
        lock.lock();
        try {
            return away;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits any longer. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns when the server is there, as far as anybody knows, or when this is closed. */
    void awaitServer() throws InterruptedException {
        while (!isThereOrMayProbe()) {
            var back = probe.getAsBoolean();
            lock.lock();
            try {
                probing = false;
                if (back) away = false;
                else pause = pause.multipliedBy(2).compareTo(MOST) > 0 ? MOST : pause.multipliedBy(2);
                nextProbe = System.nanoTime() + pause.toNanos();
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** True: it is there. False: this caller is the one to look. */
    private boolean isThereOrMayProbe() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (away && !closed) {
                var wait = nextProbe - System.nanoTime();
                if (!probing && wait <= 0) {
                    probing = true;
                    return false;
                }
                if (probing) changed.await();
                else changed.await(wait, TimeUnit.NANOSECONDS);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
