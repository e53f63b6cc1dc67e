package dk.samspil.notification.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after a failed attempt: twice as long each time, up to a most, and somewhat
 * scattered so that mails refused together do not come back together.
 *
 * @param attempts after so many the mail has failed
 */
public record Backoff(Duration first, Duration most, int attempts) {
    private static final int DOUBLINGS = 30;

    public Backoff {
        if (first.isNegative() || first.isZero() || most.compareTo(first) < 0 || attempts < 1)
            throw new IllegalArgumentException("a backoff grows, and ends");
    }

    /** When to try again: between half and the whole of the wait, by chance in [0, 1). */
    public Instant next(int attempt, Instant now, double chance) {
        var doubled = first.multipliedBy(1L << Math.min(Math.max(attempt - 1, 0), DOUBLINGS));
        var wait = doubled.compareTo(most) > 0 ? most : doubled;
        return now.plusMillis((long) (wait.toMillis() * (0.5 + chance / 2)));
    }

    boolean exhausted(int attempt) {
        return attempt >= attempts;
    }
}
