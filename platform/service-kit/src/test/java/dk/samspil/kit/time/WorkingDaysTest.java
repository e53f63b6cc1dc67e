package dk.samspil.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    private final WorkingDays days = WorkingDays.denmark();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-01-01",
                "2015-04-02",
                "2015-04-03",
                "2015-04-06",
                "2015-05-01",
                "2015-05-14",
                "2015-05-25",
                "2015-12-25",
                "2023-05-05",
                "2014-12-26"
            })
    void isFreeOnPublicHolidays(String day) {
        assertThat(days.isWorkingDay(LocalDate.parse(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-06-05", "2014-12-24", "2014-12-31"})
    void isFreeWhenTheOfficeIsClosed(String day) {
        assertThat(days.isWorkingDay(LocalDate.parse(day))).isFalse();
        assertThat(new WorkingDays(Set.of()).isWorkingDay(LocalDate.parse(day))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-04-01", "2015-04-07", "2015-05-15", "2015-05-26", "2024-04-26", "2025-05-16"})
    void worksOnOrdinaryDaysAndOnWhatWasStoreBededag(String day) {
        assertThat(days.isWorkingDay(LocalDate.parse(day))).isTrue();
    }

    @Test
    void isFreeOnSaturdaysAndSundays() {
        assertThat(days.isWorkingDay(LocalDate.parse("2015-02-07"))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.parse("2015-02-08"))).isFalse();
    }

    @Test
    void countsOverEasterWithoutTheFirstDay() {
        assertThat(days.plus(LocalDate.parse("2015-03-31"), 2)).isEqualTo("2015-04-07");
    }

    @Test
    void endsTheDayByDanishTimeInWinterAndInSummer() {
        assertThat(days.endOfDayAfter(Instant.parse("2015-02-02T09:00:00Z"), 10))
                .isEqualTo("2015-02-16T22:59:59Z");
        assertThat(days.endOfDayAfter(Instant.parse("2015-06-15T22:30:00Z"), 1)).isEqualTo("2015-06-17T21:59:59Z");
    }
}
