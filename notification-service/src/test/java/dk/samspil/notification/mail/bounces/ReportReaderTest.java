package dk.samspil.notification.mail.bounces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.samspil.notification.domain.Bounce.Kind;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.StatusCode;
import dk.samspil.notification.mail.bounces.Reading.OfNoMatter;
import dk.samspil.notification.mail.bounces.Reading.Returned;
import dk.samspil.notification.mail.bounces.Reading.Unclear;
import dk.samspil.notification.mail.bounces.Reading.Why;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
    private static final MailId MAIL = new MailId("m".repeat(24) + "55");
    private static final Duration SOON = Duration.ofSeconds(5);

    private final ReportReader reader = new ReportReader(Samples.DOMAIN);

    @ParameterizedTest
    @CsvSource({
        "postfix-hard, HARD, 5.1.1",
        "postfix-expired, SOFT, 4.4.1",
        "exchange, HARD, 5.1.10",
        "gmail-full, SOFT, 5.2.2",
        "exim, HARD, 5.0.0",
        "exim-old, HARD, 5.1.1",
        "qmail, HARD, 5.1.1",
        "verp-only, HARD, 5.2.1",
        "complaint, COMPLAINT,"
    })
    void readsWhatServersSend(String sample, Kind kind, String status) {
        assertThat(read(sample))
                .isEqualTo(new Returned(MAIL, kind, Optional.ofNullable(status).map(StatusCode::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postfix-delayed", "text-delayed", "vacation", "receipt", "delivered"})
    void leavesAloneWhatIsNoFailure(String sample) {
        assertThat(read(sample)).isEqualTo(new OfNoMatter());
    }

    @Test
    void leavesToAPersonWhatAPersonHasWritten() {
        assertThat(read("person")).isEqualTo(new Unclear(Why.NO_REPORT));
    }

    @Test
    void leavesToAPersonWhatAServerHasWrittenWithoutACode() {
        var warning = text("text-delayed").replace("Auto-Submitted: auto-replied\r\n", "");
        assertThat(reader.read(bytes(warning))).isEqualTo(new Unclear(Why.NO_REPORT));
        var failure = warning.replace("Delivery attempts", "550 no such user. Delivery attempts");
        assertThat(reader.read(bytes(failure))).isEqualTo(new Returned(MAIL, Kind.HARD, Optional.empty()));
    }

    @Test
    void knowsNoMailsOfOtherDomains() {
        assertThat(read("foreign")).isEqualTo(new Unclear(Why.NO_MAIL_NAMED));
    }

    @Test
    void findsTheMailHoweverItsIdIsWritten() {
        var shouted = Samples.of("verp-only", MAIL.value().toUpperCase(Locale.ROOT));
        assertThat(reader.read(shouted)).isInstanceOf(Returned.class);
    }

    @Test
    void takesThatOfSeveralRecipientsWhichIsWorst() {
        var text = text("verp-only").replace("Action: failed\r\nStatus: 5.2.1", """
                Action: failed\r
                Status: 4.2.2\r
                \r
                Final-Recipient: rfc822; a@skole.example\r
                Action: failed\r
                Status: 5.1.1\r
                \r
                Final-Recipient: rfc822; b@skole.example\r
                Action: delayed\r
                Status: 5.1.1""");
        assertThat(reader.read(bytes(text)))
                .isEqualTo(new Returned(MAIL, Kind.HARD, Optional.of(new StatusCode("5.1.1"))));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("no header", "\r\n\r\n"),
                Arguments.of("only zeros", "\0".repeat(100_000)),
                Arguments.of("one endless line", "x".repeat(3_000_000)),
                Arguments.of("one endless field", "Subject: " + "x".repeat(3_000_000)),
                Arguments.of("a folded field", "Subject: x\r\n" + " y\r\n".repeat(500_000)),
                Arguments.of("too many fields", "X: y\r\n".repeat(200_000)),
                Arguments.of("no end of parts", part("multipart/report", "--b\r\n\r\n".repeat(100_000))),
                Arguments.of("messages in messages", "Content-Type: message/rfc822\r\n\r\n".repeat(50_000)),
                Arguments.of("multiparts in multiparts", nested(10_000)),
                Arguments.of(
                        "a boundary of its own kind", part("multipart/report; boundary=\"\"", "--\r\n--\r\n----\r\n")),
                Arguments.of("a status without an end", status("Status: 5.1.1 ".repeat(100_000))),
                Arguments.of("a status of empty lines", status("\r\n".repeat(400_000))),
                Arguments.of("a status full of colons", status(":".repeat(100_000))),
                Arguments.of(
                        "broken base64",
                        part("text/plain\r\nContent-Transfer-Encoding: base64", "%%%%====".repeat(1000))),
                Arguments.of("an unknown encoding", part("text/plain\r\nContent-Transfer-Encoding: x-none", "x")),
                Arguments.of("line feeds in an address", "To: bounce+\r\n\r\nAction: failed\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void answersWhateverItIsGiven(String name, String message) {
        var reading = assertTimeoutPreemptively(SOON, () -> reader.read(bytes(message)));
        assertThat(reading).isNotInstanceOf(Returned.class);
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Real reports with bytes changed, and a piece cut out. */
    @ParameterizedTest
    @MethodSource("seeds")
    void answersAboutOurMailOrNone(int seed) {
        var random = new Random(seed);
        var names = new String[] {"postfix-hard", "exchange", "gmail-full", "exim", "complaint", "qmail"};
        var message = mangled(Samples.of(names[seed % names.length], MAIL.value()), random);
        var reading = assertTimeoutPreemptively(SOON, () -> reader.read(message));
        if (reading instanceof Returned returned) {
            assertThat(returned.mail().value()).as("seed %d", seed).matches("[a-z2-7]{26}");
        }
    }

    private static byte[] mangled(byte[] message, Random random) {
        var changed = message.clone();
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        var from = random.nextInt(changed.length);
        var out = new ByteArrayOutputStream();
        out.write(changed, 0, from);
        var next = from + random.nextInt(changed.length - from);
        out.write(changed, next, changed.length - next);
        return out.toByteArray();
    }

    private static String nested(int deep) {
        var message = new StringBuilder();
        for (int i = 0; i < deep; i++) {
            message.append("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n".formatted(i, i));
        }
        return message.toString();
    }

    private static String status(String body) {
        return part("message/delivery-status", body);
    }

    private static String part(String type, String body) {
        return "From: x@y.example\r\nMIME-Version: 1.0\r\nContent-Type: " + type + "\r\n\r\n" + body;
    }

    private Reading read(String sample) {
        return reader.read(Samples.of(sample, MAIL.value()));
    }

    private static String text(String sample) {
        return new String(Samples.of(sample, MAIL.value()), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
