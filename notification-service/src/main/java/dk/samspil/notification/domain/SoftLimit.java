package dk.samspil.notification.domain;

import java.time.Duration;

/**
 * How many mails to an address may fail in passing before it counts as one that does not work.
 *
 * @param within system time between the first and the last of them
 */
public record SoftLimit(int mails, Duration within) {
    public SoftLimit {
        if (mails < 1 || within.isNegative() || within.isZero())
            throw new IllegalArgumentException("a limit is some mails within some time");
    }
}
