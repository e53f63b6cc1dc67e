package dk.samspil.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.samspil.local.setting.Failure;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockStepTest {

    @ParameterizedTest
    @CsvSource({
        "2014-08-01T06:00:00Z, +10wd, 2014-08-15T06:00:00Z",
        "2014-08-01T06:00:00Z, +3d, 2014-08-04T06:00:00Z",
        "2014-08-01T06:00:00Z, +5h, 2014-08-01T11:00:00Z",
        "2014-08-01T06:00:00Z, 2014-09-01, 2014-09-01T06:00:00Z",
        "2014-08-01T06:00:00Z, 2014-12-01T12:00, 2014-12-01T11:00:00Z",
        "2014-10-24T06:00:00Z, +3d, 2014-10-27T07:00:00Z",
        "2014-10-24T06:00:00Z, +1wd, 2014-10-27T07:00:00Z"
    })
    void keepsTheTimeOfDayInDenmark(Instant now, String step, Instant then) {
        assertThat(ClockStep.parse(step).from(now)).isEqualTo(then);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2034-08-02", "2034-08-02T12:00", "+999999999-12-31", "+999999999-12-31T23:59"})
    void refusesADayThatIsMoreThanTwentyYearsAhead(String step) {
        Instant now = Instant.parse("2014-08-01T06:00:00Z");

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> ClockStep.parse(step).from(now))
                .withMessageContaining("20 years");
        assertThat(ClockStep.parse("2034-08-01").from(now)).isEqualTo(Instant.parse("2034-08-01T06:00:00Z"));
    }
}
