package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.Language;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LocalTimesTest {
    private final LocalTimes danish = new LocalTimes(Language.DA);

    @Test
    void writesTimesAsDanesDo() {
        assertThat(danish.dateTime(Instant.parse("2014-08-15T21:59:59Z")))
                .isEqualTo("fredag den 15. august 2014 kl. 23.59");
        assertThat(new LocalTimes(Language.EN).dateTime(Instant.parse("2014-08-15T21:59:59Z")))
                .isEqualTo("Friday 15 August 2014 at 23:59");
    }

    @Test
    void followsTheClockChangeOf25October2015() {
        assertThat(danish.time(Instant.parse("2015-10-25T00:30:00Z"))).isEqualTo("02.30");
        assertThat(danish.time(Instant.parse("2015-10-25T01:30:00Z"))).isEqualTo("02.30");
        assertThat(danish.date(Instant.parse("2015-10-25T23:00:00Z"))).isEqualTo("mandag den 26. oktober 2015");
    }

    @Test
    void saysTheDayOfTheEndWhereThatIsAnother() {
        var starts = Instant.parse("2015-10-24T07:00:00Z");
        assertThat(danish.span(starts, Instant.parse("2015-10-24T13:30:00Z")))
                .isEqualTo("lørdag den 24. oktober 2015 kl. 09.00–15.30");
        assertThat(danish.span(starts, Instant.parse("2015-10-25T13:30:00Z")))
                .isEqualTo("lørdag den 24. oktober 2015 kl. 09.00–søndag den 25. oktober 2015 kl. 14.30");
    }
}
