package dk.samspil.messaging.consume;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * How often a passing error is tried again on the spot, and how long after: each pause is up to four times the one
 * before, with jitter. Together they stay far below the time after which the broker gives the partitions to others.
 */
public record Retry(int mostTries, Duration firstPause) {
    public static final Retry DEFAULT = new Retry(4, Duration.ofMillis(100));

    boolean isLast(int attempt) {
        return attempt >= mostTries;
    }

    void pauseAfter(int attempt) {
        var longest = firstPause.toNanos() << (2 * (attempt - 1));
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
    }
}
