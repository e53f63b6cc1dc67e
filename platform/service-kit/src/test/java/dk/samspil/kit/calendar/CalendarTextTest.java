package dk.samspil.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import net.fortuna.ical4j.model.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {
    private static final Instant NOON = Instant.parse("2015-10-26T11:00:00Z");

    @Test
    void foldsLinesAt75OctetsWithoutBreakingACharacter() {
        var seed = 75L;
        var random = new Random(seed);
        var letters = new String[] {"a", "ø", "€", "😀", " ", ",", ";", "\\", "e\u0301"};
        for (int i = 0; i < 200; i++) {
            var title = new StringBuilder("x");
            for (int n = random.nextInt(400); n > 0; n--) title.append(letters[random.nextInt(letters.length)]);
            title.append('x');
            var text = titled(title.toString());
            for (var line : text.split("\r\n", -1)) {
                var octets = line.getBytes(StandardCharsets.UTF_8);
                assertThat(octets.length).as("seed %d, payload %d", seed, i).isLessThanOrEqualTo(75);
                assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
            }
            assertThat(Read.value(Read.event(text), "SUMMARY")).isEqualTo(title.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBEGIN:VEVENT\r\nUID:x",
                "a\nEND:VCALENDAR",
                "a\rATTENDEE:mailto:x@y.dk",
                "a\u0085UID:x",
                "a\u2028UID:x",
                "a\u2029UID:x",
                "a\u0000b",
                "a\\nUID:x",
                "a,b;c:d\"e^n"
            })
    void aLineBreakInATitleIsNoNewLine(String title) {
        var text = titled(title);
        assertThat(Read.event(text).getUid().orElseThrow().getValue()).isEqualTo("one@samspil.example");
        assertThat(text.lines().filter(line -> line.startsWith("UID"))).hasSize(1);
        assertThat(text.lines().filter(line -> line.startsWith("ATTENDEE"))).isEmpty();
    }

    @Test
    void aNameStaysANameWhateverStandsInIt() {
        var event = new VEvent();
        event.addAttendee(new Attendee("=?utf-8?q?Bo?= \"Nisse\", ^n; x: y", "bo@k.example"));
        var second = new Attendee("a=b", "a@k.example");
        second.setRsvp(false);
        event.addAttendee(second);
        var attendees = Read.event(written(event)).getProperties("ATTENDEE");
        assertThat(attendees)
                .extracting(a -> a.getValue())
                .containsExactly("mailto:bo@k.example", "mailto:a@k.example");
        assertThat(attendees.getLast().getParameter(Parameter.CN).orElseThrow().getValue())
                .isEqualTo("a=b");
    }

    private static String titled(String title) {
        var event = new VEvent();
        event.setSummary(title);
        return written(event);
    }

    private static String written(VEvent event) {
        event.setUid("one@samspil.example");
        var calendar = new ICalendar();
        DanishTime.add(calendar, event, NOON, NOON.plusSeconds(3600));
        return CalendarText.of(calendar);
    }
}
