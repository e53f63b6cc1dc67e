package dk.samspil.notification.application;

import dk.samspil.notification.domain.Backoff;
import dk.samspil.notification.domain.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * How sending takes its time.
 *
 * @param claim how long a sender may take before that. One that takes longer has written for nothing, and nothing else:
 *     another takes the mail, and the first does not get to hand it over
 * @param lease how long a sender may take once the mail server may have the mail
 * @param tally told of each attempt
 */
public record SendingRules(
        Moments moments, RandomGenerator chance, Duration claim, Duration lease, Backoff backoff, Tally tally) {
    private static final int PATIENCE = 4;
    private static final long SHORTEST = 1_000;
    private static final long LONGEST = 60_000;

    /** As long for the one as for the other. */
    public SendingRules(Moments moments, RandomGenerator chance, Duration lease, Backoff backoff) {
        this(moments, chance, lease, lease, backoff, Tally.NONE);
    }

    /** The longer a mail has waited for a fact, the less often it asks. */
    Instant askAgain(Instant orderedAt, Moment now) {
        var age = Duration.between(orderedAt, now.system()).toMillis();
        var wait = Math.clamp(age / PATIENCE, SHORTEST, LONGEST);
        return now.system().plusMillis((long) (wait * (0.5 + chance.nextDouble() / 2)));
    }
}
