package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Postbox.Parcel;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MessageComposerTest {
    private static final MailId MAIL = new MailId("m".repeat(26));
    private final Session session = Session.getInstance(new Properties());
    private final MessageComposer composer = new MessageComposer(session, Texts.SENDER, Texts.IDS, Texts.CLOCK);

    @Test
    void saysTheSameInTextAndHtmlInUnicode() throws Exception {
        var message = sent(Texts.letter(Template.WELCOME, Language.DA, "Ærø Kommune"), false);
        assertThat(message.getSubject()).isEqualTo("Velkommen til kommunesamarbejdet, Ærø Kommune");
        assertThat(message.getMessageID()).isEqualTo("<" + MAIL.value() + "@samspil.example>");
        assertThat(message.getAllRecipients())
                .containsExactly(new InternetAddress("soeren@aeroe.example", "Søren Ærø", "UTF-8"));
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("X-Samspil-Repeat")).isNull();
        var parts = (Multipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Kære Ærø Kommune", "glæder");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html; charset=UTF-8");
    }

    @Test
    void marksARepeatAndKeepsItsMessageId() throws Exception {
        var letter = Texts.letter(Template.WELCOME, Language.DA, "x");
        var repeat = sent(letter, true);
        assertThat(repeat.getHeader("X-Samspil-Repeat")).containsExactly("1");
        assertThat(repeat.getMessageID()).isEqualTo(sent(letter, false).getMessageID());
    }

    @Test
    void carriesAnAppointment() throws Exception {
        var entry = new CalendarEntries(Texts.SENDER, Texts.CLOCK)
                .write(
                        new CalendarEntry(
                                "inv@samspil.example",
                                "Konference, Ærø; \\ \"x\"",
                                "Salen, Havnen 1",
                                Instant.parse("2015-10-26T08:00:00Z"),
                                Instant.parse("2015-10-26T15:00:00Z"),
                                0,
                                CalendarEntry.Kind.SEAT),
                        Texts.person(Language.DA));
        var letter = new Letter(
                Texts.person(Language.DA),
                "s",
                "t",
                "<p>t</p>",
                "1",
                new Letter.Enclosures(Optional.of(entry), List.of(), Optional.empty()));
        var part = alternatives(sent(letter, false)).getBodyPart(2);
        assertThat(part.getContentType()).startsWith("text/calendar").contains("method=REQUEST");
        var calendar = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(calendar)
                .contains(
                        "METHOD:REQUEST",
                        "UID:inv@samspil.example",
                        "DTSTART;TZID=Europe/Copenhagen:20151026T090000",
                        "SEQUENCE:0")
                .contains("SUMMARY:Konference\\, Ærø\\; \\\\ \"x\"");
    }

    @Test
    void appointsSomebodyWithQuotesInTheirName() {
        var nisse = new PersonDetails(
                "Niels \"Nisse\" Hansen", "n@k.example", Optional.empty(), Optional.of("0492"), Language.DA);
        var entry = new CalendarEntry(
                "inv@samspil.example",
                "Konference",
                "Salen",
                Instant.parse("2015-10-26T08:00:00Z"),
                Instant.parse("2015-10-26T15:00:00Z"),
                0,
                CalendarEntry.Kind.SEAT);

        var calendar = new CalendarEntries(Texts.SENDER, Texts.CLOCK).write(entry, nisse);

        assertThat(calendar.replace("\r\n ", "")).contains("CN=\"Niels ^'Nisse^' Hansen\"", "mailto:n@k.example");
    }

    @Test
    void takesAnAppointmentOutOfTheCalendar() throws Exception {
        var entry = new CalendarEntries(Texts.SENDER, Texts.CLOCK)
                .write(
                        new CalendarEntry(
                                "m@meetings.samspil.dk",
                                "Møde METHOD:REQUEST",
                                "Salen",
                                Instant.parse("2014-10-13T11:00:00Z"),
                                Instant.parse("2014-10-13T14:00:00Z"),
                                2,
                                CalendarEntry.Kind.CANCELLATION),
                        Texts.person(Language.DA));
        var letter = new Letter(
                Texts.person(Language.DA),
                "s",
                "t",
                "<p>t</p>",
                "1",
                new Letter.Enclosures(Optional.of(entry), List.of(), Optional.empty()));
        var part = alternatives(sent(letter, false)).getBodyPart(2);
        assertThat(part.getContentType()).startsWith("text/calendar").contains("method=CANCEL");
        assertThat(entry)
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2", "UID:m@meetings.samspil.dk")
                .contains("PARTSTAT=NEEDS-ACTION");
    }

    @Test
    void refusesLineBreaksInASubject() {
        assertThatThrownBy(() -> new Letter(
                        Texts.person(Language.DA), "a\r\nBcc: x@y.dk", "t", "h", "1", Letter.Enclosures.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** S4: whatever reaches a template, no header is added and none is broken. */
    @Test
    void noValueInjectsAHeader() throws Exception {
        var clean = headers(sent(Texts.letter(Template.INVITATION, Language.EN, "x"), false));
        var seed = 20141014L;
        var random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            var message = sent(Texts.letter(Template.INVITATION, Language.EN, hostile(random)), false);
            assertThat(headers(message)).as("payload %d of seed %d", i, seed).isEqualTo(clean);
            assertThat(message.getAllRecipients()).hasSize(1);
        }
    }

    private static String hostile(Random random) {
        var pieces = new String[] {
            "\r\n",
            "\n",
            "\r",
            "\n\n",
            "\u0085",
            "\u2028",
            "\u0000",
            "Bcc: x@y.dk",
            "Subject: z",
            "=?utf-8?q?=0D=0A?=",
            "<",
            ">",
            "\"",
            "\t",
            "æøå",
            "\u202E",
            "😀",
            "\uD800",
            "a".repeat(2000),
            " ",
            ": "
        };
        var text = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(8); i++) text.append(pieces[random.nextInt(pieces.length)]);
        return text.toString();
    }

    private static List<String> headers(MimeMessage message) throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .map(Header::getName)
                .sorted()
                .toList();
    }

    @Test
    void aNameOfWhichNothingCanBeSeenIsLeftOut() throws Exception {
        var nobody = new PersonDetails("\u202E", "n@k.example", Optional.empty(), Optional.empty(), Language.DA);
        var message = sent(new Letter(nobody, "s", "t", "<p>t</p>", "1", Letter.Enclosures.NONE), false);
        assertThat(message.getHeader("To")).containsExactly("n@k.example");
    }

    @Test
    void attachesFilesBesideTheWordsUnderTheirNames() throws Exception {
        var file = new Letter.Attachment("Billet – Ærø.pdf", "application/pdf", new byte[] {1, 13, 10, 0, -1});
        var letter = new Letter(
                Texts.person(Language.DA),
                "s",
                "t",
                "<p>t</p>",
                "1",
                new Letter.Enclosures(Optional.of("BEGIN:VCALENDAR\r\n"), List.of(file), Optional.empty()));
        var parts = (Multipart) sent(letter, false).getContent();
        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        var attached = parts.getBodyPart(1);
        assertThat(attached.getDisposition()).isEqualTo("attachment");
        assertThat(attached.getHeader("Content-Disposition")[0])
                .contains("filename*=UTF-8''Billet%20%E2%80%93%20%C3%86r%C3%B8.pdf");
        assertThat(attached.getFileName()).isEqualTo("Billet – Ærø.pdf");
        assertThat(attached.getInputStream().readAllBytes()).containsExactly(1, 13, 10, 0, -1);
        assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("Aftale.ics");
    }

    /** A boundary holds what encoded text cannot, so no text can end its part. */
    @Test
    void noTextCanHoldABoundary() throws Exception {
        var text = "------=_Part_0_1.2--\r\n\r\n.\r\nFrom x";
        var letter = new Letter(Texts.person(Language.DA), "s", text, text, "1", Letter.Enclosures.NONE);
        var parts = (Multipart) sent(letter, false).getContent();
        assertThat(parts.getContentType()).contains("=_");
        assertThat(parts.getBodyPart(0).getHeader("Content-Transfer-Encoding")).containsExactly("quoted-printable");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo(text);
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo(text);
    }

    private static Multipart alternatives(MimeMessage message) throws MessagingException, IOException {
        return (Multipart) ((Multipart) message.getContent()).getBodyPart(0).getContent();
    }

    /** As the recipient's server reads it. */
    private MimeMessage sent(Letter letter, boolean repeat) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        composer.compose(new Parcel(MAIL, letter, repeat)).writeTo(bytes);
        return new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
