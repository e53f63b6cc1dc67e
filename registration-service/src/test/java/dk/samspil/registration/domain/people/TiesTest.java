package dk.samspil.registration.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.registration.domain.people.Ties.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TiesTest {
    private static final Instant CONCLUDED = Instant.parse("2015-12-01T11:00:00Z");
    private static final Instant OVER = Instant.parse("2016-12-01T11:00:00Z");
    private static final Optional<Instant> BEFORE = Optional.of(CONCLUDED);
    private static final Optional<Instant> AFTER = Optional.of(CONCLUDED.plusMillis(1));
    private static final Optional<Instant> UNKNOWN = Optional.empty();

    @Test
    void whoIsNeededStays() {
        assertThat(new Ties(true, Optional.of(CONCLUDED), false).due(BEFORE, OVER))
                .isEqualTo(Due.NOTHING);
        assertThat(new Ties(true, Optional.empty(), false).due(UNKNOWN, OVER)).isEqualTo(Due.NOTHING);
    }

    @Test
    void whomAProgrammeNamesThatIsOverGoesThoughOthersGoOn() {
        var ties = new Ties(false, Optional.of(CONCLUDED), true);
        assertThat(ties.due(BEFORE, OVER)).isEqualTo(Due.ERASURE);
        assertThat(ties.due(UNKNOWN, OVER)).isEqualTo(Due.ERASURE);
    }

    @Test
    void aProgrammeThatHadEndedBeforeSaysNothing() {
        assertThat(new Ties(false, Optional.of(CONCLUDED), true).due(AFTER, OVER.plusMillis(1)))
                .isEqualTo(Due.NOTHING);
        assertThat(new Ties(false, Optional.of(CONCLUDED), false).due(AFTER, OVER))
                .isEqualTo(Due.NOTHING);
        assertThat(new Ties(false, Optional.of(CONCLUDED), false).due(AFTER, OVER.plusMillis(1)))
                .isEqualTo(Due.ERASURE);
    }

    @Test
    void whomNothingNamesStaysAsLongAsAnyProgrammeGoesOn() {
        var muchLater = OVER.plus(Duration.ofDays(9999));
        assertThat(new Ties(false, Optional.empty(), true).due(BEFORE, muchLater))
                .isEqualTo(Due.NOTHING);
        assertThat(new Ties(false, Optional.empty(), false).due(BEFORE, OVER.minusMillis(1)))
                .isEqualTo(Due.NOTHING);
        assertThat(new Ties(false, Optional.empty(), false).due(BEFORE, OVER)).isEqualTo(Due.ERASURE);
    }

    @Test
    void whoseRecordHasNoTimeGetsOne() {
        for (var goesOn : new boolean[] {true, false}) {
            assertThat(new Ties(false, Optional.empty(), goesOn).due(UNKNOWN, OVER))
                    .isEqualTo(Due.DATING);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isNeverTooEarlyAlwaysInTheEndAndForGood(long seed) {
        var random = new Random(seed);
        var now = CONCLUDED.plus(Duration.ofHours(random.nextInt(40_000)));
        var concluded = Optional.of(before(now, random)).filter(c -> random.nextBoolean() && isUp(c, now));
        var recordedAt = Optional.of(before(now, random)).filter(_ -> random.nextInt(4) > 0);
        var ties = new Ties(random.nextInt(4) == 0, concluded, random.nextBoolean());

        var due = ties.due(recordedAt, now);

        var isErased = due == Due.ERASURE;
        var recordIsUp = recordedAt.filter(at -> !isUp(at, now)).isEmpty();
        if (isErased) {
            assertThat(ties.needed()).isFalse();
            assertThat(recordIsUp).isTrue();
            assertThat(ties.goesOn() && concluded.isEmpty()).isFalse();
            assertThat(ties.due(recordedAt, before(now, random).plus(Duration.ofDays(40_000))))
                    .isEqualTo(Due.ERASURE);
        }
        if (!ties.needed() && !ties.goesOn() && recordIsUp) {
            assertThat(due).isEqualTo(recordedAt.or(() -> concluded).isEmpty() ? Due.DATING : Due.ERASURE);
        }
        if (due == Due.DATING) {
            assertThat(ties.due(Optional.of(now), now)).isEqualTo(Due.NOTHING);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static boolean isUp(Instant from, Instant now) {
        return Retention.CONTACT_DETAILS.hasEnded(from, now);
    }

    private static Instant before(Instant now, Random random) {
        return now.minus(Duration.ofHours(random.nextInt(20_000)));
    }
}
