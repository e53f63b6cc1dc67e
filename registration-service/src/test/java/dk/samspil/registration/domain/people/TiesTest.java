package dk.samspil.registration.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.registration.domain.people.Ties.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private static final Optional<Instant> NOTHING_GOES_ON = Optional.empty();
    private static final Optional<Instant> GOES_ON_SINCE_BEFORE = Optional.of(CONCLUDED.minus(Duration.ofDays(200)));
    private static final Optional<Instant> GOES_ON_SINCE_AFTER = Optional.of(CONCLUDED.plus(Duration.ofDays(200)));

    @Test
    void whoIsNeededStays() {
        assertThat(new Ties(true, Optional.of(CONCLUDED), NOTHING_GOES_ON).due(BEFORE, OVER))
                .isEqualTo(Due.NOTHING);
        assertThat(new Ties(true, Optional.empty(), NOTHING_GOES_ON).due(UNKNOWN, OVER))
                .isEqualTo(Due.NOTHING);
    }

    @Test
    void whomAProgrammeNamesThatIsOverGoesThoughOthersGoOnThatCameLater() {
        var ties = new Ties(false, Optional.of(CONCLUDED), GOES_ON_SINCE_AFTER);
        assertThat(ties.due(BEFORE, OVER)).isEqualTo(Due.ERASURE);
        var nothing = new Ties(false, Optional.of(CONCLUDED), NOTHING_GOES_ON);
        assertThat(nothing.due(BEFORE, OVER)).isEqualTo(Due.ERASURE);
        assertThat(nothing.due(UNKNOWN, OVER)).isEqualTo(Due.ERASURE);
    }

    @Test
    void whoWasRecordedWhileOneWasPublishedThatGoesOnStaysWhateverElseNamesThem() {
        var ties = new Ties(false, Optional.of(CONCLUDED), GOES_ON_SINCE_BEFORE);
        var muchLater = OVER.plus(Duration.ofDays(9999));
        var since = GOES_ON_SINCE_BEFORE.get();
        assertThat(ties.due(BEFORE, muchLater)).isEqualTo(Due.NOTHING);
        assertThat(ties.due(Optional.of(since), muchLater)).isEqualTo(Due.NOTHING);
        assertThat(ties.due(Optional.of(since.minusMillis(1)), OVER)).isEqualTo(Due.ERASURE);
        assertThat(ties.due(UNKNOWN, OVER)).isEqualTo(Due.DATING);
    }

    @Test
    void aProgrammeThatHadEndedBeforeSaysNothing() {
        assertThat(new Ties(false, Optional.of(CONCLUDED), GOES_ON_SINCE_AFTER).due(AFTER, OVER.plusMillis(1)))
                .isEqualTo(Due.NOTHING);
        assertThat(new Ties(false, Optional.of(CONCLUDED), NOTHING_GOES_ON).due(AFTER, OVER))
                .isEqualTo(Due.NOTHING);
        assertThat(new Ties(false, Optional.of(CONCLUDED), NOTHING_GOES_ON).due(AFTER, OVER.plusMillis(1)))
                .isEqualTo(Due.ERASURE);
    }

    @Test
    void whomNothingNamesStaysAsLongAsAnyProgrammeGoesOn() {
        var muchLater = OVER.plus(Duration.ofDays(9999));
        assertThat(new Ties(false, Optional.empty(), GOES_ON_SINCE_AFTER).due(BEFORE, muchLater))
                .isEqualTo(Due.NOTHING);
        assertThat(new Ties(false, Optional.empty(), NOTHING_GOES_ON).due(BEFORE, OVER.minusMillis(1)))
                .isEqualTo(Due.NOTHING);
        assertThat(new Ties(false, Optional.empty(), NOTHING_GOES_ON).due(BEFORE, OVER))
                .isEqualTo(Due.ERASURE);
    }

    @Test
    void whoseRecordHasNoTimeGetsOne() {
        for (var goesOn : List.of(GOES_ON_SINCE_BEFORE, GOES_ON_SINCE_AFTER, NOTHING_GOES_ON)) {
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
        var goesOnSince = Optional.of(before(now, random)).filter(_ -> random.nextBoolean());
        var ties = new Ties(random.nextInt(4) == 0, concluded, goesOnSince);

        var due = ties.due(recordedAt, now);

        var isErased = due == Due.ERASURE;
        var recordIsUp = recordedAt.filter(at -> !isUp(at, now)).isEmpty();
        if (isErased) {
            assertThat(ties.needed()).isFalse();
            assertThat(recordIsUp).isTrue();
            assertThat(goesOnSince.isPresent() && concluded.isEmpty()).isFalse();
            // nobody goes who may have been recorded for what goes on
            goesOnSince.ifPresent(since -> assertThat(recordedAt.orElseThrow()).isBefore(since));
            assertThat(ties.due(recordedAt, before(now, random).plus(Duration.ofDays(40_000))))
                    .isEqualTo(Due.ERASURE);
        }
        if (!ties.needed() && goesOnSince.isEmpty() && recordIsUp) {
            assertThat(due).isEqualTo(recordedAt.or(() -> concluded).isEmpty() ? Due.DATING : Due.ERASURE);
        }
        if (!ties.needed() && recordedAt.isEmpty() && goesOnSince.isPresent()) {
            assertThat(due).isEqualTo(Due.DATING);
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
