package dk.samspil.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.denmark();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-08-02", // Saturday
                "2014-12-24", // Christmas Eve
                "2014-12-25",
                "2014-12-26",
                "2014-12-31",
                "2015-01-01",
                "2015-04-02", // Maundy Thursday
                "2015-04-03", // Good Friday
                "2015-04-06", // Easter Monday
                "2015-05-01", // Great Prayer Day, which fell on this day
                "2015-05-14", // Ascension Day
                "2015-05-25", // Whit Monday
                "2015-06-05", // Constitution Day
                "2023-05-05" // the last Great Prayer Day
            })
    void isClosedOn(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-08-01", "2014-12-23", "2014-12-29", "2015-05-04", "2024-04-26"})
    void isOpenOn(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-08-01, 1, 2014-08-04",
        "2014-08-01, 10, 2014-08-15",
        "2014-12-23, 1, 2014-12-29",
        "2015-04-01, 1, 2015-04-07",
        "2014-08-02, 1, 2014-08-04"
    })
    void countsOverWeekendsAndHolidays(LocalDate from, int count, LocalDate reached) {
        assertThat(days.after(from, count)).isEqualTo(reached);
    }

    @Test
    void staysOnTheDayForNoDays() {
        assertThat(days.after(LocalDate.parse("2014-08-02"), 0)).isEqualTo("2014-08-02");
    }
}
