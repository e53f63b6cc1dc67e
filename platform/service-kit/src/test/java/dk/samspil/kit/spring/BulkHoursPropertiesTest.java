package dk.samspil.kit.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.kit.time.hours.BulkHours;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What the settings mean, and that one which makes no sense stops the start with a sentence that names it. */
class BulkHoursPropertiesTest {
    private static final WorkingDays DENMARK = WorkingDays.denmark();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hours | 18:00-07:00 | not "18:00-07:00"
                    hours | 07:00-07:00 | not "07:00-07:00"
                    hours | 7-18        | such as 07:00-18:00
                    hours | 07:00-25:00 | not "07:00-25:00"
                    hours | 07:00-24:01 | not "07:00-24:01"
                    hours | never       | samspil.mail.bulk.hours is from and until on one day
                    days  | weekends    | samspil.mail.bulk.days is working or every, not "weekends"
                    """)
    void whatMakesNoSenseStopsTheStart(String name, String value, String sentence) {
        assertThatThrownBy(() -> hours(Map.of("samspil.mail.bulk." + name, value)))
                .hasStackTraceContaining(sentence)
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areThoseOfDanishWorkingDaysUnlessToldOtherwise() {
        assertThat(hours(Map.of()).nextOpening(Instant.parse("2014-09-05T16:00:00Z")))
                .isEqualTo(Instant.parse("2014-09-08T05:00:00Z"));
        var every = Map.of("samspil.mail.bulk.days", "every", "samspil.mail.bulk.hours", "00:00-24:00");
        assertThat(hours(every).isOpen(Instant.parse("2014-09-06T22:30:00Z"))).isTrue();
    }

    @Test
    void neverEndWhereTheyAreAlways() {
        var always = hours(Map.of("samspil.mail.bulk.hours", "always"));
        assertThat(always.nextClosing(Instant.parse("2014-09-06T22:30:00Z"))).isEmpty();
    }

    private static BulkHours hours(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("samspil.mail.bulk", BulkHoursProperties.class)
                .toHours(DENMARK);
    }
}
