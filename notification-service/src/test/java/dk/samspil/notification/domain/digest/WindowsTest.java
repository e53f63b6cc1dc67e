package dk.samspil.notification.domain.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.kit.time.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WindowsTest {
    private static final WorkingDays DAYS = WorkingDays.denmark();
    private static final Instant FROM = Instant.parse("2014-01-01T00:00:00Z");
    private final Windows windows = new Windows(LocalTime.of(7, 0), WorkingDays.ZONE, DAYS::isWorkingDay);

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    /** Two years of moments: each lies in one window, which ends on a working-day morning and begins on the one before. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyMomentLiesInOneWindow(int seed) {
        var chance = new Random(seed);
        var moment = FROM.plusSeconds(chance.nextInt((int) Duration.ofDays(730).toSeconds()));
        if (chance.nextInt(4) == 0) moment = windows.of(moment).closesAt().minusMillis(chance.nextInt(2));

        var window = windows.of(moment);

        assertThat(window.closesAt()).as("seed %d", seed).isAfter(moment);
        assertThat(DAYS.isWorkingDay(window.morning())).isTrue();
        assertThat(window.closesAt().atZone(WorkingDays.ZONE).toLocalTime()).isEqualTo(LocalTime.of(7, 0));
        var day = window.morning().minusDays(1);
        while (!DAYS.isWorkingDay(day)) day = day.minusDays(1);
        assertThat(windows.endingOn(day).closesAt()).as("seed %d", seed).isBeforeOrEqualTo(moment);
        assertThat(windows.endingOn(window.morning())).isEqualTo(window);
    }

    @ParameterizedTest
    @CsvSource({
        // a Tuesday, before and at seven in summer time
        "2014-09-02T04:59:59.999Z, 2014-09-02",
        "2014-09-02T05:00:00Z,     2014-09-03",
        // over a weekend
        "2014-09-05T05:00:00Z,     2014-09-08",
        // Christmas: the 24th and 31st are closed, the 25th and 26th are holidays
        "2014-12-23T06:00:00Z,     2014-12-29",
        "2014-12-30T06:00:00Z,     2015-01-02",
        // Store Bededag of 2015
        "2015-04-30T05:00:00Z,     2015-05-04",
        // the clock is set back on Sunday 25 October 2015, and forward on 29 March
        "2015-10-23T05:00:00Z,     2015-10-26",
        "2015-10-26T05:59:59Z,     2015-10-26",
        "2015-10-26T06:00:00Z,     2015-10-27",
        "2015-03-30T04:59:59Z,     2015-03-30",
    })
    void endsOnTheNextWorkingDayMorning(Instant moment, LocalDate morning) {
        assertThat(windows.of(moment).morning()).isEqualTo(morning);
    }

    @Test
    void isLongerOverTheClockChange() {
        var monday = windows.endingOn(LocalDate.of(2015, 10, 26)).closesAt();
        var friday = windows.endingOn(LocalDate.of(2015, 10, 23)).closesAt();
        assertThat(Duration.between(friday, monday)).isEqualTo(Duration.ofHours(73));
    }
}
