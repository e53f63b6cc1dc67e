package dk.samspil.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
