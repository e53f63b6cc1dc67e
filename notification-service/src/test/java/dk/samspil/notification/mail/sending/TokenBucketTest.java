package dk.samspil.notification.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenBucketTest {
    private static final double MINUTE = TimeUnit.MINUTES.toNanos(1);

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Over any stretch of time: no more than what may go together, and what the time allows. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theRateIsNeverExceeded(int seed) {
        var random = new Random(seed);
        var perMinute = 1 + random.nextInt(600);
        var now = random.nextLong(1_000_000_000L);
        var bucket = new TokenBucket(perMinute, now);
        var taken = new ArrayList<Long>();
        for (int i = 0; i < 1500; i++) {
            if (bucket.take(now)) taken.add(now);
            if (random.nextInt(3) == 0) now += random.nextLong((long) (MINUTE / perMinute * 3) + 1);
        }
        var together = Math.max(1, perMinute / 10.0);
        for (int from = 0; from < taken.size(); from++) {
            for (int to = from; to < taken.size(); to += 1 + random.nextInt(20)) {
                var allowed = together + (taken.get(to) - taken.get(from)) * perMinute / MINUTE;
                assertThat((double) to - from + 1)
                        .as("seed %d, from %d to %d", seed, from, to)
                        .isLessThanOrEqualTo(allowed + 1e-6);
            }
        }
    }

    /** Whoever comes back when they are told to gets their turn, and no earlier. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theWaitIsNeitherTooLongNorTooShort(int seed) {
        var random = new Random(seed);
        var perMinute = 1 + random.nextInt(6000);
        var bucket = new TokenBucket(perMinute, 0);
        var now = 0L;
        for (int i = 0; i < 500; i++) {
            var wait = bucket.waitFrom(now);
            assertThat(wait).isBetween(0L, (long) (MINUTE / perMinute) + 1);
            if (wait > 1000) assertThat(bucket.take(now + wait - 1000)).isFalse();
            now += wait;
            assertThat(bucket.take(now)).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void lessThanOneInSixSecondsStillLetsOneGo() {
        var bucket = new TokenBucket(1, 0);
        assertThat(bucket.take(0)).isTrue();
        assertThat(bucket.take(TimeUnit.SECONDS.toNanos(59))).isFalse();
        assertThat(bucket.take(TimeUnit.SECONDS.toNanos(60))).isTrue();
    }

    @Test
    void aClockThatGoesBackGivesNothing() {
        var bucket = new TokenBucket(60, 0);
        for (int i = 0; i < 6; i++) assertThat(bucket.take(0)).isTrue();
        assertThat(bucket.take(-TimeUnit.HOURS.toNanos(1))).isFalse();
        assertThat(bucket.take(0)).isFalse();
    }
}
