package dk.samspil.notification.mail;

import dk.samspil.notification.mail.Breaker.Pace;
import dk.samspil.notification.mail.sending.RecentAnswers;
import dk.samspil.notification.mail.sending.RecentAnswers.Kind;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where all senders wait while the breaker is open: one looks whether the mail server is back, and if so, mails are
 * tried one at a time before all go on. Not a breaker of a library: senders are to wait here, not to be refused.
 */
public final class ServerWatch {
    private final BooleanSupplier probe;
    private final Breaker breaker;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Runnable relief = () -> {};
    private boolean looking;
    private @Nullable Pass trial;
    private boolean closed;

    public ServerWatch(BooleanSupplier probe) {
        this(probe, Pace.USUAL, RecentAnswers.Rule.USUAL);
    }

    ServerWatch(BooleanSupplier probe, Pace pace, RecentAnswers.Rule rule) {
        this.probe = probe;
        this.breaker = new Breaker(pace, rule, System::nanoTime);
    }

    /** As breakers are called: closed lets everything through. */
    public enum State {
        CLOSED,
        HALF_OPEN,
        OPEN;

        /** The name in the API and in metrics. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Leave for this thread to try one mail; closed when that is over, however it went. */
    final class Pass implements AutoCloseable {
        private final Thread holder = Thread.currentThread();
        private final boolean isTrial;

        private Pass(boolean isTrial) {
            this.isTrial = isTrial;
        }

        @Override
        public void close() {
            if (isTrial) change(this::end);
        }

        private void end() {
            if (trial == this) trial = null;
        }
    }

    /** A sender could not reach it. */
    void lost() {
        change(breaker::lost);
    }

    /** What it made of a mail to this domain, which this thread has sent. */
    void heard(Kind kind, String domain) {
        change(() -> {
            if (counts()) breaker.heard(kind, domain);
        });
    }

    /** While mails are tried one at a time, what became of those that were begun before tells nothing. */
    private boolean counts() {
        return breaker.state() != State.HALF_OPEN || (trial != null && trial.holder == Thread.currentThread());
    }

    /** @param then what is done, in the thread of the sender, about one that the server keeps waiting */
    void whenSilent(Runnable then) {
        relief = then;
    }

    /** It has a mail and keeps this thread, its sender, waiting, for which others are not to wait. Told more than once. */
    void silent() {
        relief.run();
    }

    State state() {
        return read(breaker::state);
    }

    boolean isAway() {
        return state() == State.OPEN;
    }

    /** How often it has opened. */
    long openings() {
        return read(breaker::openings);
    }

    /** Nobody waits any longer. */
    void close() {
        change(() -> closed = true);
    }

    /** Returns when the server is there, as far as anybody knows, or when this is closed. */
    void awaitServer() throws InterruptedException {
        while (isToLook()) {
            look();
        }
    }

    private void look() {
        var back = false;
        try {
            back = probe.getAsBoolean();
        } finally {
            var found = back;
            change(() -> looked(found));
        }
    }

    /** Whoever is still waiting for the answer to an earlier trial keeps nobody from the next. */
    private void looked(boolean back) {
        looking = false;
        trial = null;
        breaker.looked(back);
    }

    /** Leave to try a mail; null if others are to be waited for first. */
    @Nullable
    Pass pass() {
        lock.lock();
        try {
            if (breaker.state() == State.CLOSED) return new Pass(false);
            if (breaker.state() == State.OPEN || trial != null) return null;
            trial = new Pass(true);
            return trial;
        } finally {
            lock.unlock();
        }
    }

    /** False: it is there, or a mail may be tried. True: this caller is the one to look. */
    private boolean isToLook() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (breaker.state() != State.CLOSED && !closed) {
                if (breaker.state() == State.HALF_OPEN && trial == null) return false;
                var wait = breaker.untilLook();
                if (breaker.state() == State.HALF_OPEN || looking) {
                    changed.await();
                } else if (wait > 0) {
                    changed.await(wait, TimeUnit.NANOSECONDS);
                } else {
                    looking = true;
                    return true;
                }
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    private <T> T read(Supplier<T> what) {
        lock.lock();
        try {
            return what.get();
        } finally {
            lock.unlock();
        }
    }

    private void change(Runnable what) {
        lock.lock();
        try {
            what.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
