package dk.samspil.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.notification.domain.sending.Waves;
import dk.samspil.notification.mail.sending.Rates;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What the settings mean, and that one which makes no sense stops the start with a sentence that names it. */
class PropertiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    samspil.mail.senders           | 1             | 2 or more, not 1
                    samspil.mail.lease             | 0s            | samspil.mail.lease
                    samspil.smtp.final-answer      | 9s            | from twice samspil.smtp.timeout to a day, not 9s
                    samspil.smtp.final-answer      | 25h           | from twice samspil.smtp.timeout to a day, not 90000s
                    samspil.smtp.timeout           | 301s          | samspil.smtp.final-answer is from twice
                    samspil.mail.sweep             | -1s           | samspil.mail.lease, .sweep
                    samspil.mail.attempts          | 0             | .attempts 1 or more
                    samspil.mail.longest-retry     | 1s            | .longest-retry no less
                    samspil.mail.expires-after     | -1            | samspil.mail.expires-after is 0 or more
                    samspil.mail.bulk.wave         | -5            | samspil.mail.bulk.wave is 0 or more
                    samspil.mail.bulk.wave-every   | 0s            | samspil.mail.bulk.wave-every
                    samspil.mail.rates.per-minute  | -1            | samspil.mail.rates.per-minute is 0 or more
                    samspil.mail.rates.domains     | skive.dk:60   | "skive.dk:60" is no domain with a number
                    samspil.mail.rates.domains     | skive.dk=many | "skive.dk=many" is no domain
                    samspil.mail.dkim.domain       | samspil.dk    | all three, or none
                    samspil.smtp.tls               | maybe         | required, implicit, opportunistic, none, not "maybe"
                    samspil.smtp.start-tls         | true          | samspil.smtp.start-tls is samspil.smtp.tls now
                    samspil.smtp.timeout           | 0s            | samspil.smtp.timeout is more than nothing
                    samspil.bounces.soft-mails     | 0             | samspil.bounces.soft-mails is 1 or more, not 0
                    samspil.bounces.soft-within    | 0d            | samspil.bounces.soft-within
                    samspil.bounces.window         | 0s            | samspil.bounces.soft-within and .window
                    samspil.bounces.imap.keep-unclear | -1d        | samspil.bounces.imap.keep-unclear is 0 or more
                    samspil.bounces.imap.every     | 0s            | samspil.bounces.imap.every
                    samspil.bounces.imap.timeout   | -1s           | samspil.bounces.imap.every and .timeout
                    """)
    void whatMakesNoSenseStopsTheStart(String name, String value, String sentence) {
        assertThatThrownBy(() -> bindAll(Map.of(name, value)))
                .hasStackTraceContaining(sentence)
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPasswordIsNotSentInTheClear() {
        assertThatThrownBy(() -> bindAll(Map.of("samspil.smtp.username", "us", "samspil.smtp.tls", "none")))
                .hasStackTraceContaining("so that nobody hears the password");
    }

    @ParameterizedTest
    @CsvSource({"5s, 10m, 620s", "20s, 1m, 140s"})
    void aSenderKeepsAMailUntilTheServerHasHadTimeToAnswer(String timeout, String answer, String lease) {
        var settings = Map.of(
                "samspil.smtp.timeout", timeout, "samspil.smtp.final-answer", answer, "samspil.mail.lease", lease);
        assertThatThrownBy(() -> bindAll(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "samspil.mail.lease is more than samspil.smtp.final-answer and four times samspil.smtp.timeout,"
                                + " which is " + lease + ", not " + lease + ".");
    }

    @ParameterizedTest
    @CsvSource({"5s, 10m, PT11M20S", "60s, 2m, PT7M"})
    void theLeaseFollowsFromTheTimeToAnswer(String timeout, String answer, Duration lease) {
        var settings = Map.of("samspil.smtp.timeout", timeout, "samspil.smtp.final-answer", answer);
        assertThat(bind(MailProperties.class, "samspil.mail", settings)
                        .lease(bind(SmtpProperties.class, "samspil.smtp", settings)))
                .isEqualTo(lease);
    }

    @Test
    void theServerHasTheTimeOfTheStandardUnlessToldOtherwise() {
        var settings = bind(SmtpProperties.class, "samspil.smtp", Map.of()).toSettings("here.example");
        assertThat(settings.finalAnswer()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aMailboxOfBouncesNeedsAnAddressThatLeadsThere() {
        var mailbox = Map.of(
                "samspil.bounces.imap.host", "imap.example",
                "samspil.bounces.imap.username", "bounce",
                "samspil.bounces.imap.password", "secret");
        assertThatThrownBy(() -> bindAll(mailbox))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("samspil.bounces.imap.host needs samspil.mail.envelope-from");
        var both = new HashMap<>(mailbox);
        both.put("samspil.mail.envelope-from", "bounce@samspil.example");
        bindAll(both);
    }

    @Test
    void nothingIsNeeded() {
        bindAll(Map.of("samspil.smtp.username", "", "samspil.mail.rates.domains", ""));
    }

    @Test
    void wavesAreFiveHundredInTenMinutesUnlessToldOtherwise() {
        assertThat(bind(BulkProperties.class, "samspil.mail.bulk", Map.of()).toWaves())
                .isEqualTo(new Waves(500, Duration.ofMinutes(10)));
        assertThat(bind(BulkProperties.class, "samspil.mail.bulk", Map.of("samspil.mail.bulk.wave", "0"))
                        .toWaves()
                        .areOff())
                .isTrue();
    }

    @Test
    void domainsMayHaveRatesOfTheirOwn() {
        var given = Map.of("samspil.mail.rates.domains", " Skive.dk=60, ærø.dk = 0");
        assertThat(bind(RateProperties.class, "samspil.mail.rates", given).toRates())
                .isEqualTo(new Rates(600, Map.of("skive.dk", 60, "ærø.dk", 0)));
    }

    private static void bindAll(Map<String, String> settings) {
        var mail = bind(MailProperties.class, "samspil.mail", settings);
        bind(BulkProperties.class, "samspil.mail.bulk", settings);
        bind(RateProperties.class, "samspil.mail.rates", settings);
        bind(DkimProperties.class, "samspil.mail.dkim", settings);
        mail.lease(bind(SmtpProperties.class, "samspil.smtp", settings));
        bind(BounceProperties.class, "samspil.bounces", settings).check(mail);
    }

    private static <T> T bind(Class<T> type, String prefix, Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate(prefix, type);
    }
}
