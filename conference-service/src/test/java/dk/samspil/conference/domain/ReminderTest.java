package dk.samspil.conference.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReminderTest {
    /** Half past eight in the morning, two days after the change to winter time. */
    private static final Instant START = Instant.parse("2015-10-27T07:30:00Z");

    @Test
    void comesAtTheHourOfTheBeginningThoughTheClocksChangeInBetween() {
        assertThat(Reminder.FOUR_WEEKS.moment(START)).isEqualTo("2015-09-29T06:30:00Z");
        assertThat(Reminder.ONE_WEEK.moment(START)).isEqualTo("2015-10-20T06:30:00Z");
    }

    @Test
    void isTheLatestWhoseMomentHasComeUntilTheConferenceBegins() {
        assertThat(Reminder.latest(START, Instant.parse("2015-09-29T06:29:59Z")))
                .isEmpty();
        assertThat(Reminder.latest(START, Instant.parse("2015-09-29T06:30:00Z")))
                .contains(Reminder.FOUR_WEEKS);
        assertThat(Reminder.latest(START, Instant.parse("2015-10-20T06:29:59Z")))
                .contains(Reminder.FOUR_WEEKS);
        assertThat(Reminder.latest(START, Instant.parse("2015-10-20T06:30:00Z")))
                .contains(Reminder.ONE_WEEK);
        assertThat(Reminder.latest(START, START.minusMillis(1))).contains(Reminder.ONE_WEEK);
        assertThat(Reminder.latest(START, START)).isEmpty();
    }
}
