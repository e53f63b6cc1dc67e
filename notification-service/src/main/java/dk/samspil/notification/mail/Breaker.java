package dk.samspil.notification.mail;

import dk.samspil.notification.mail.ServerWatch.State;
import dk.samspil.notification.mail.sending.RecentAnswers;
import dk.samspil.notification.mail.sending.RecentAnswers.Kind;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What is to be thought of the mail server. It opens when the server can't be reached, and when what it answers shows
 * that it has too much to do; then the server is looked for, less and less often. Half open, it closes once enough mails
 * have succeeded. For one thread at a time.
 */
final class Breaker {
    private static final System.Logger LOG = System.getLogger(Breaker.class.getName());

    private final Pace pace;
    private final RecentAnswers answers;
    private final LongSupplier nanos;
    private State state = State.CLOSED;
    private Kind cause = Kind.CLOSED;
    private int good;
    private long openings;
    private Duration pause;
    private long nextLook;

    /** @param nanos the system's clock */
    Breaker(Pace pace, RecentAnswers.Rule rule, LongSupplier nanos) {
        this.pace = pace;
        this.answers = new RecentAnswers(rule);
        this.nanos = nanos;
        this.pause = pace.first();
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

    State state() {
        return state;
    }

    /** How often it has opened. */
    long openings() {
        return openings;
    }

    /** Nanoseconds until somebody is to look whether the server is back; none are left when it is time. */
    long untilLook() {
        return nextLook - nanos.getAsLong();
    }

    /** Somebody could not reach it. */
    void lost() {
        open(Kind.CLOSED);
    }

    /** What it made of a mail to this domain. */
    void heard(Kind kind, String domain) {
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
    }

    /** Somebody has looked whether it is back. */
    void looked(boolean back) {
        if (state != State.OPEN) return;
        if (back) {
            state = State.HALF_OPEN;
            good = 0;
        } else {
            pause = longer();
            nextLook = nanos.getAsLong() + pause.toNanos();
        }
    }

    private void open(Kind why) {
        if (state == State.OPEN) return;
        pause = state == State.CLOSED ? pace.first() : longer();
        if (state == State.CLOSED) LOG.log(Level.WARNING, "mails wait for the mail server, which {0}", verdict(why));
        cause = why;
        state = State.OPEN;
        openings++;
        answers.forget();
        nextLook = nanos.getAsLong() + pause.toNanos();
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

    private static String verdict(Kind why) {
        return why == Kind.LATER ? "tells too many to come later" : "can't be reached, breaks off, or keeps silent";
    }

    private Duration longer() {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(pace.most()) > 0 ? pace.most() : twice;
    }
}
