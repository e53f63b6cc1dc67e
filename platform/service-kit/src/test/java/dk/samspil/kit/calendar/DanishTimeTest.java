package dk.samspil.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Random;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishTimeTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @ParameterizedTest
    @CsvSource({
        // The clock was put back on 25 October 2015.
        "2015-10-24T07:00:00Z, 20151024T090000",
        "2015-10-24T22:00:00Z, 20151025T000000",
        "2015-10-25T00:59:59Z, 20151025T025959",
        "2015-10-25T02:00:00Z, 20151025T030000",
        "2015-10-26T08:00:00Z, 20151026T090000",
        // And forward on 29 March.
        "2015-03-29T00:59:59Z, 20150329T015959",
        "2015-03-29T01:00:00Z, 20150329T030000"
    })
    void saysTheTimeThatClocksInDenmarkShow(Instant at, String shown) {
        var text = written(at, at.plusSeconds(3600 * 30));
        assertThat(text).contains("DTSTART;TZID=Europe/Copenhagen:" + shown + "\r\n");
        assertThat(Read.time(Read.event(text), "DTSTART")).isEqualTo(at);
    }

    @Test
    void anEventOverTheClockChangeLastsAsLongAsItDoes() {
        var starts = Instant.parse("2015-10-24T20:00:00Z");
        var ends = Instant.parse("2015-10-25T05:00:00Z");
        var event = Read.event(written(starts, ends));
        assertThat(Read.time(event, "DTSTART")).isEqualTo(starts);
        assertThat(Read.time(event, "DTEND")).isEqualTo(ends);
    }

    @Test
    void theHourThatTheClockShowsTwiceIsToldApart() {
        var first = Instant.parse("2015-10-25T00:30:00Z");
        var text = written(first, first.plusSeconds(3600));
        assertThat(text).contains("DTSTART;TZID=Europe/Copenhagen:20151025T023000", "DTEND:20151025T013000Z");
        var event = Read.event(text);
        assertThat(Read.time(event, "DTSTART")).isEqualTo(first);
        assertThat(Read.time(event, "DTEND")).isEqualTo(first.plusSeconds(3600));
        assertThat(written(first.plusSeconds(3600), first.plusSeconds(7200)))
                .contains("DTSTART:20151025T013000Z", "DTEND;TZID=Europe/Copenhagen:20151025T033000");
    }

    /** The rule that goes with the entry, against the tables of the JDK. */
    @Test
    void theRuleIsTheOneOfCopenhagen() {
        var zone = (VTimeZone) Read.calendar(written(Instant.EPOCH, Instant.EPOCH.plusSeconds(1)))
                .getComponents(Component.VTIMEZONE)
                .getFirst();
        for (int year = 1997; year < 2038; year++) {
            var at = ZonedDateTime.of(year, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC);
            for (int day = 0; day < 365; day++) {
                var moment = at.plusDays(day).toInstant();
                var local = moment.atZone(COPENHAGEN).toLocalDateTime();
                var part = Objects.requireNonNull(zone.getApplicableObservance(local.atOffset(ZoneOffset.UTC)));
                var offset = Objects.requireNonNull(part.getTimeZoneOffsetTo()).getOffset();
                assertThat(offset)
                        .as("%s", local)
                        .isEqualTo(COPENHAGEN.getRules().getOffset(moment));
            }
        }
    }

    @Test
    void whateverTheTimeItIsReadAsItWasMeant() {
        var seed = 20151025L;
        var random = new Random(seed);
        var from = Instant.parse("1997-01-01T00:00:00Z").getEpochSecond();
        var to = Instant.parse("2037-12-31T00:00:00Z").getEpochSecond();
        for (int i = 0; i < 300; i++) {
            var starts = Instant.ofEpochSecond(random.nextLong(from, to));
            var ends = starts.plusSeconds(random.nextLong(1, 200_000));
            var event = Read.event(written(starts, ends));
            assertThat(Read.time(event, "DTSTART"))
                    .as("seed %d, %s", seed, starts)
                    .isEqualTo(starts);
            assertThat(Read.time(event, "DTEND")).as("seed %d, %s", seed, ends).isEqualTo(ends);
        }
    }

    private static String written(Instant starts, Instant ends) {
        var calendar = new ICalendar();
        var event = new VEvent();
        event.setUid("one@samspil.example");
        DanishTime.add(calendar, event, starts, ends);
        return CalendarText.of(calendar);
    }
}
