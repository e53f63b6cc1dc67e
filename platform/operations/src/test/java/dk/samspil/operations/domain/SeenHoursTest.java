package dk.samspil.operations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.testkit.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeenHoursTest {
    private static final BulkHours OFFICE =
            new BulkHours(7 * 60, 18 * 60, WorkingDays.ZONE, WorkingDays.denmark()::isWorkingDay);
    private static final Instant NOON = Instant.parse("2014-09-05T10:00:00Z");
    private static final Instant CLOSING = Instant.parse("2014-09-05T16:00:00Z");
    private static final Instant SYSTEM = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration WITHIN = Duration.ofMinutes(30);

    @Test
    void excuseWhileTheyAreClosed() {
        var seen = SeenHours.unseen().look(OFFICE, NOON, SYSTEM).look(OFFICE, CLOSING, SYSTEM.plusSeconds(1));
        assertThat(seen).isEqualTo(new SeenHours.Closed());
        assertThat(seen.excuse(SYSTEM.plusSeconds(1_000_000), WITHIN)).isTrue();
    }

    @Test
    void excuseUntilWhatTheyHeldHasHadItsTime() {
        var seen = SeenHours.unseen().look(OFFICE, NOON, SYSTEM);
        assertThat(seen.excuse(SYSTEM.plus(WITHIN), WITHIN)).isTrue();
        assertThat(seen.excuse(SYSTEM.plus(WITHIN).plusMillis(1), WITHIN)).isFalse();
    }

    /** All until then is recorded, which was before they were opened. */
    @Test
    void excuseWhileTheRecorderIsBehindTheirOpening() {
        var seen = SeenHours.unseen().look(OFFICE, NOON, SYSTEM);
        assertThat(seen.excuse(SYSTEM.minus(WITHIN), Duration.ZERO)).isTrue();
    }

    @Test
    void areOpenSinceTheFirstLookHoweverOftenTheyAreSeen() {
        var seen =
                SeenHours.unseen().look(OFFICE, NOON, SYSTEM).look(OFFICE, NOON.plusSeconds(60), SYSTEM.plusSeconds(9));
        assertThat(seen).isEqualTo(new SeenHours.Open(SYSTEM, CLOSING));
    }

    @Test
    void holdNothingWhereTheyAreAlways() {
        var seen = SeenHours.unseen().look(BulkHours.always(WorkingDays.ZONE), NOON, SYSTEM);
        assertThat(seen).isEqualTo(new SeenHours.Always());
        assertThat(seen.excuse(SYSTEM, WITHIN)).isFalse();
    }

    /** Whatever the hours, however the business clock stands or jumps, and however seldom somebody looks. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void excuseAfterALookThatSawThemClosedAndNeverAfterOpenHoursWithoutAGap(long seed) {
        var random = new Random(seed);
        var hours = hours(random);
        var business = NOON.plusSeconds(random.nextInt(1_000_000));
        var system = SYSTEM;
        SeenHours seen = SeenHours.unseen().look(hours, business, system);
        var lastSeenClosed = hours.isOpen(business) ? Instant.EPOCH : system;
        var openWithoutAGapSince = system;
        for (int i = 0; i < 200; i++) {
            var next = business.plusSeconds(step(random));
            system = system.plusSeconds(1 + random.nextInt(1200));
            if (!isOpenThroughout(hours, business, next)) openWithoutAGapSince = system;
            if (!hours.isOpen(next)) lastSeenClosed = system;
            business = next;
            seen = seen.look(hours, business, system);

            var excused = seen.excuse(system, WITHIN);
            if (!lastSeenClosed.plus(WITHIN).isBefore(system))
                assertThat(excused).as("seed %d, look %d, seen closed", seed, i).isTrue();
            if (openWithoutAGapSince.plus(WITHIN).isBefore(system))
                assertThat(excused).as("seed %d, look %d, long open", seed, i).isFalse();
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, Tier.of(50, 1000));
    }

    private static BulkHours hours(Random random) {
        var from = random.nextInt(1439);
        var until = from + 1 + random.nextInt(1440 - from);
        return random.nextBoolean()
                ? new BulkHours(from, until, WorkingDays.ZONE, WorkingDays.denmark()::isWorkingDay)
                : new BulkHours(from, until, WorkingDays.ZONE, _ -> true);
    }

    /** It stands still, goes on, or is moved. */
    private static int step(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(60);
            case 2 -> random.nextInt(7200);
            default -> random.nextInt(200_000);
        };
    }

    /** Hours open and close at whole minutes. */
    private static boolean isOpenThroughout(BulkHours hours, Instant from, Instant until) {
        for (var at = from; at.isBefore(until); at = at.plusSeconds(60)) if (!hours.isOpen(at)) return false;
        return hours.isOpen(until);
    }
}
