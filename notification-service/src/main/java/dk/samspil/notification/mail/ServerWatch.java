package dk.samspil.notification.mail;

import dk.samspil.notification.mail.sending.RecentAnswers;
import dk.samspil.notification.mail.sending.RecentAnswers.Kind;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A breaker that all senders share. It opens when the mail server can't be reached, and when what it answers shows that
 * it has too much to do. Then all wait, and one looks whether it is back, less and less often; if so, mails are tried
 * one at a time before all go on. Not a breaker of a library: senders are to wait here, not to be refused.
 */
public final class ServerWatch {
    private static final System.Logger LOG = System.getLogger(ServerWatch.class.getName());

    private final BooleanSupplier probe;
    private final Pace pace;
    private final RecentAnswers answers;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private State state = State.CLOSED;
    private Kind cause = Kind.CLOSED;
    private boolean busy;
    private boolean closed;
    private int good;
    private long opened;
    private Duration pause;
    private long nextProbe;

    public ServerWatch(BooleanSupplier probe) {
        this(probe, Pace.USUAL, RecentAnswers.Rule.USUAL);
    }

    ServerWatch(BooleanSupplier probe, Pace pace, RecentAnswers.Rule rule) {
        this.probe = probe;
        this.pace = pace;
        this.answers = new RecentAnswers(rule);
        this.pause = pace.first();
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

    /**
     * How it looks whether the server is back.
     *
     * @param first how long it waits before it looks for the first time
     * @param most how long at most
     * @param trials how many mails have to succeed
     */
    record Pace(Duration first, Duration most, int trials) {
        static final Pace USUAL = new Pace(Duration.ofMillis(500), Duration.ofSeconds(15), 3);
    }

    /** Leave to try one mail; closed when that is over, however it went. */
    final class Pass implements AutoCloseable {
        private final boolean trial;

        private Pass(boolean trial) {
            this.trial = trial;
        }

        @Override
        public void close() {
            if (trial) locked(() -> busy = false);
        }
    }

    /** A sender could not reach it. */
    void lost() {
        locked(() -> open(Kind.CLOSED));
    }

    /** What it made of a mail to this domain. */
    void heard(Kind kind, String domain) {
        locked(() -> {
            switch (state) {
                case CLOSED -> {
                    answers.add(kind, domain);
                    answers.tooMuch().ifPresent(this::open);
                }
                case HALF_OPEN -> tried(kind);
                case OPEN -> {
                    // An answer to what was begun before.
                }
            }
        });
    }

    State state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    boolean isAway() {
        return state() == State.OPEN;
    }

    /** How often it has opened. */
    long openings() {
        lock.lock();
        try {
            return opened;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits any longer. */
    void close() {
        locked(() -> closed = true);
    }

    /** Returns when the server is there, as far as anybody knows, or when this is closed. */
    void awaitServer() throws InterruptedException {
        while (isToLook()) {
            var back = probe.getAsBoolean();
            locked(() -> looked(back));
        }
    }

    /** Leave to try a mail; null if others are to be waited for first. */
    @Nullable
    Pass pass() {
        lock.lock();
        try {
            if (state == State.OPEN || (state == State.HALF_OPEN && busy)) return null;
            var trial = state == State.HALF_OPEN;
            if (trial) busy = true;
            return new Pass(trial);
        } finally {
            lock.unlock();
        }
    }

    private void open(Kind why) {
        if (state == State.OPEN) return;
        pause = state == State.CLOSED ? pace.first() : longer();
        if (state == State.CLOSED) LOG.log(Level.WARNING, "mails wait for the mail server, which {0}", verdict(why));
        cause = why;
        state = State.OPEN;
        opened++;
        answers.forget();
        nextProbe = System.nanoTime() + pause.toNanos();
    }

    private void looked(boolean back) {
        busy = false;
        if (state != State.OPEN) return;
        if (back) {
            state = State.HALF_OPEN;
            good = 0;
        } else {
            pause = longer();
            nextProbe = System.nanoTime() + pause.toNanos();
        }
    }

    private static String verdict(Kind why) {
        return why == Kind.LATER ? "tells too many to come later" : "can't be reached, or breaks off";
    }

    /** One that is told to come later shows that the server is there, but not that it has less to do. */
    private void tried(Kind kind) {
        if (kind == Kind.CLOSED || kind == cause) {
            open(kind);
        } else if (++good >= pace.trials()) {
            state = State.CLOSED;
            LOG.log(Level.INFO, "mails go on: the mail server takes them again");
        }
    }

    private Duration longer() {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(pace.most()) > 0 ? pace.most() : twice;
    }

    /** False: it is there, or a mail may be tried. True: this caller is the one to look. */
    private boolean isToLook() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (state != State.CLOSED && !closed) {
                if (state == State.HALF_OPEN && !busy) return false;
                var wait = nextProbe - System.nanoTime();
                if (state == State.OPEN && !busy && wait <= 0) {
                    busy = true;
                    return true;
                }
                if (busy) changed.await();
                else changed.await(wait, TimeUnit.NANOSECONDS);
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
