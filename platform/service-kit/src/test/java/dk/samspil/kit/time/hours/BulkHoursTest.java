package dk.samspil.kit.time.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.kit.time.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkHoursTest {
    private static final BulkHours OFFICE =
            new BulkHours(7 * 60, 18 * 60, WorkingDays.ZONE, WorkingDays.denmark()::isWorkingDay);

    @ParameterizedTest
    @CsvSource({
        "2014-09-01T07:00,true", // a Monday
        "2014-09-01T06:59:59,false",
        "2014-09-01T17:59:59,true",
        "2014-09-01T18:00,false",
        "2014-09-06T12:00,false", // a Saturday
        "2014-12-24T12:00,false", // the office is closed
        "2015-05-01T12:00,false", // Store Bededag
    })
    void areOpenOnWorkingDaysBetweenTheirTimes(String local, boolean open) {
        assertThat(OFFICE.isOpen(at(local))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-09-01T10:00,2014-09-01T10:00",
        "2014-09-01T05:00,2014-09-01T07:00",
        "2014-09-01T19:00,2014-09-02T07:00",
        "2014-09-05T18:00,2014-09-08T07:00",
        "2014-12-23T18:00,2014-12-29T07:00",
        "2015-04-30T18:00,2015-05-04T07:00",
        // the clocks are put back on the 25th
        "2015-10-23T18:00,2015-10-26T07:00",
    })
    void openNextOnTheFollowingWorkingDay(String local, String next) {
        assertThat(OFFICE.nextOpening(at(local))).isEqualTo(at(next));
    }

    @ParameterizedTest
    @CsvSource({
        "420,1080,PT10M,1070",
        "420,1080,PT0S,1080",
        "0,1080,PT10M,1070",
        "0,1440,PT10M,1440", // never ends
        "420,430,PT10M,430", // nothing would be left
        "420,1080,P9999D,1080",
    })
    void endEarlierWhereSomethingIsLeft(int from, int until, Duration by, int earlier) {
        var hours = new BulkHours(from, until, WorkingDays.ZONE, _ -> true);
        assertThat(hours.endingEarlier(by)).isEqualTo(new BulkHours(from, earlier, WorkingDays.ZONE, hours.days()));
    }

    @Test
    void closedLastOnTheWorkingDayBefore() {
        assertThat(OFFICE.lastClosing(at("2014-09-08T06:00"))).isEqualTo(at("2014-09-05T18:00"));
        assertThat(OFFICE.lastClosing(at("2014-09-08T20:00"))).isEqualTo(at("2014-09-08T18:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-09-01T07:00,2014-09-01T18:00",
        "2014-09-01T17:59:59,2014-09-01T18:00",
        "2014-09-05T12:00,2014-09-05T18:00",
    })
    void closeNextOnTheSameDay(String local, String next) {
        assertThat(OFFICE.nextClosing(at(local))).contains(at(next));
    }

    /** They close when the last day before a free one is over. */
    @Test
    void doNotCloseAtMidnightWhereTheNextDayBeginsWithThem() {
        var days = new BulkHours(0, 1440, WorkingDays.ZONE, WorkingDays.denmark()::isWorkingDay);
        assertThat(days.nextClosing(at("2014-09-01T12:00"))).contains(at("2014-09-06T00:00"));
    }

    @Test
    void neverCloseWhereTheyAreAlwaysOpen() {
        var always = BulkHours.always(WorkingDays.ZONE);
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            var at = Instant.ofEpochSecond(random.nextLong(4_000_000_000L));
            assertThat(always.isOpen(at)).as("%s", at).isTrue();
            assertThat(always.nextOpening(at)).isEqualTo(at);
            assertThat(always.nextClosing(at)).isEmpty();
        }
    }

    @Test
    void anOpeningIsOpenAndNothingBeforeItIs() {
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            var from = random.nextInt(1439);
            var hours = new BulkHours(
                    from,
                    from + 1 + random.nextInt(1440 - from),
                    WorkingDays.ZONE,
                    WorkingDays.denmark()::isWorkingDay);
            var at = Instant.ofEpochSecond(1_400_000_000L + random.nextInt(100_000_000));
            var next = hours.nextOpening(at);
            assertThat(hours.isOpen(next)).as("%s from %s", hours, at).isTrue();
            assertThat(next).isAfterOrEqualTo(at);
            var closing = hours.nextClosing(next).orElseThrow();
            assertThat(closing).isAfter(next);
            assertThat(hours.isOpen(closing)).as("%s from %s", hours, next).isFalse();
            assertThat(hours.isOpen(closing.minusMillis(1)))
                    .as("%s from %s", hours, next)
                    .isTrue();
            if (next.equals(at)) continue;
            assertThat(hours.isOpen(next.minusMillis(1)))
                    .as("%s from %s", hours, at)
                    .isFalse();
            assertThat(hours.lastClosing(at)).isBeforeOrEqualTo(at);
            assertThat(hours.nextOpening(hours.lastClosing(at))).isEqualTo(next);
        }
    }

    @Test
    void refusesHoursThatEndBeforeTheyBegin() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BulkHours(600, 600, WorkingDays.ZONE, _ -> true));
        assertThatIllegalArgumentException().isThrownBy(() -> new BulkHours(-1, 600, WorkingDays.ZONE, _ -> true));
        assertThatIllegalArgumentException().isThrownBy(() -> new BulkHours(0, 1441, WorkingDays.ZONE, _ -> true));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingDays.ZONE).toInstant();
    }
}
