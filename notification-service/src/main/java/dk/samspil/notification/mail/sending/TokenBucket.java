package dk.samspil.notification.mail.sending;

import java.util.concurrent.TimeUnit;

/**
 * Lets so many go in a minute, and a part of them together: over any time no more than that part and what the time
 * allows. Times are of one clock that never goes back, in nanoseconds.
 */
final class TokenBucket {
    private static final double MINUTE = TimeUnit.MINUTES.toNanos(1);

    /** So many seconds' worth may go together. */
    private static final int TOGETHER = 6;

    private final double size;
    private final double perNano;
    private double tokens;
    private long filledAt;

    TokenBucket(int perMinute, long now) {
        this.size = Math.max(1, perMinute * TOGETHER / 60.0);
        this.perNano = perMinute / MINUTE;
        this.tokens = size;
        this.filledAt = now;
    }

    boolean take(long now) {
        fill(now);
        if (tokens < 1) return false;
        tokens--;
        return true;
    }

    /** How long until one more may go; 0 if one may. */
    long waitFrom(long now) {
        fill(now);
        return tokens >= 1 ? 0 : (long) Math.ceil((1 - tokens) / perNano);
    }

    private void fill(long now) {
        tokens = Math.min(size, tokens + Math.max(0, now - filledAt) * perNano);
        filledAt = Math.max(filledAt, now);
    }
}
