package dk.samspil.notification.domain.sending;

import java.time.Duration;

/**
 * How many mails of one cause leave together, and how far apart such waves are.
 *
 * @param size 0 lets all leave at once
 * @param every from the beginning of a wave to that of the next, business time
 */
public record Waves(int size, Duration every) {
    public static final Waves NONE = new Waves(0, Duration.ZERO);

    public Waves {
        if (size < 0) throw new IllegalArgumentException("a wave has mails");
        if (size > 0 && !every.isPositive()) throw new IllegalArgumentException("waves are some time apart");
    }

    public boolean areOff() {
        return size == 0;
    }
}
