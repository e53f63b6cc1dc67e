package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letter.Attachment;
import dk.samspil.notification.application.Letter.Enclosures;
import dk.samspil.notification.application.Postbox.Parcel;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.mail.tickets.Ticket;
import dk.samspil.notification.mail.tickets.TicketPrinter;
import dk.samspil.testkit.Tier;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * S4: whatever somebody has typed, in every field that reaches a header, the words, the calendar or the ticket, the
 * message has the headers, parts, elements, links and entries that it has with harmless values, and no others. Each
 * is made for real, and read by libraries that had no part in it.
 */
class HostileValuesTest {
    private static final int PAYLOADS = Tier.of(20, 1000);
    private static final MailId MAIL = new MailId("m".repeat(26));
    private static final String HOME = "https://samspil.example";
    private static final String UID = "inv@samspil.example";
    private static final Instant STARTS = Instant.parse("2015-10-26T08:00:00Z");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final byte[] FILE = "%PDF \u0000\r.\r\n".getBytes(StandardCharsets.UTF_8);
    private static final Session SESSION = Session.getInstance(new Properties());

    @ParameterizedTest
    @EnumSource(Template.class)
    void nothingBreaksOut(Template template) throws Exception {
        var harmless = read(template, Language.DA, field -> "x", 0);
        var tree = harmless.tree();
        assertThat(tree)
                .isEqualTo("multipart/mixed[multipart/alternative[text/plain, text/html, text/calendar],"
                        + " application/pdf, application/ics]");
        var elements = Unharmed.elements(harmless);
        var numbers = Hostile.numbers(PAYLOADS, template.code());
        for (int i = 0; i < PAYLOADS; i++) {
            var payload = numbers.get(i);
            var language = i % 2 == 0 ? Language.DA : Language.EN;
            var message = read(template, language, field -> Hostile.value(payload, field), payload);
            assertThat(message.brokenLines()).as("payload %d", payload).isEmpty();
            assertThat(message.headers()).as("payload %d", payload).isEqualTo(harmless.headers());
            assertThat(message.tree()).as("payload %d", payload).isEqualTo(tree);
            assertThat(elements).as("payload %d", payload).containsAll(Unharmed.elements(message));
            assertThat(Unharmed.links(message)).as("payload %d", payload).allMatch(link -> link.startsWith(HOME + "/"));
        }
    }

    @Test
    void noTicketHasMoreThanItsPage() throws Exception {
        var printer = new TicketPrinter();
        for (int i = 0; i < PAYLOADS; i++) {
            var payload = i;
            IntFunction<String> value = field -> Hostile.value(payload, field);
            var ticket = new Ticket(
                    i % 2 == 0 ? Language.DA : Language.EN,
                    value.apply(0),
                    value.apply(1),
                    value.apply(2),
                    value.apply(3),
                    value.apply(4),
                    Unharmed.CODE);
            Unharmed.ticket(printer.print(ticket).content());
        }
    }

    @Test
    void everyHeaderIsThereOnce() throws Exception {
        assertThat(read(Template.SEAT_CONFIRMED, Language.DA, field -> "x", 0).headers())
                .doesNotHaveDuplicates()
                .contains("From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type");
    }

    /** An address that no server takes is refused, and no other is made of it. */
    @Test
    void noAddressBecomesAnother() throws Exception {
        var refused = 0;
        for (int i = 0; i < Tier.of(200, 1000); i++) {
            var address = Hostile.value(i, 1) + "@" + (i % 2 == 0 ? "k.example" : Hostile.value(i, 2) + ".example");
            try {
                var person = person("Bo", address, Language.DA);
                var message = ReadMessage.of(composed(harmless(person), Texts.SENDER));
                assertThat(message.message().getTo().flatten()).hasSize(1);
                assertThat(message.message().getTo().flatten().getFirst().getAddress())
                        .isEqualTo(WireAddress.of(address).value());
                assertThat(message.brokenLines()).isEmpty();
            } catch (IllegalArgumentException | MessagingException asItShould) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void oddAddressesThatThereAreStayAsTheyAre() throws Exception {
        for (var address : List.of("o'neil+a%b=c{d}@k.example", "a.b-c_d@k.example", "bo@ærø.example")) {
            var message = ReadMessage.of(composed(harmless(person("Bo", address, Language.DA)), Texts.SENDER));
            assertThat(message.message().getTo().flatten().getFirst().getAddress())
                    .isEqualTo(address.replace("ærø", "xn--r-3fa9c"));
        }
    }

    private static ReadMessage read(Template template, Language language, IntFunction<String> value, int number)
            throws Exception {
        var name = allowed(value.apply(0));
        var local = number % 2 == 0 ? "bo" : "o'neil+a%b=c";
        var person = person(name, local + "@k.example", language);
        var sender = new Sender(allowed(value.apply(1)), "samspil@samspil.example");
        var entry = new CalendarEntry(
                UID,
                value.apply(2),
                value.apply(3),
                STARTS,
                STARTS.plusSeconds(3600),
                1,
                number % 3 == 0 ? CalendarEntry.Kind.CANCELLATION : CalendarEntry.Kind.SEAT);
        var values = new HashMap<String, Object>();
        var field = 6;
        for (var each : new TreeSet<>(TemplateVariables.of(template))) values.put(each, value.apply(field++));
        values.put("name", name);
        values.replaceAll((key, now) -> key.equals("home") || key.equals("link") ? HOME + "/" : now);
        var calendar = new CalendarEntries(sender, Texts.CLOCK).write(entry, person);
        var enclosures = new Enclosures(Optional.of(calendar), List.of(file(value.apply(4))), Optional.empty());
        var letter = Texts.letter(template, person, values, enclosures);
        var message = ReadMessage.of(composed(letter, sender));
        Unharmed.people(message, letter, sender);
        Unharmed.calendar(message.text("text/calendar"), UID, entry.title(), person);
        assertThat(message.text("application/ics")).isEqualTo(message.text("text/calendar"));
        assertThat(message.content("application/pdf"))
                .hasValueSatisfying(pdf -> assertThat(pdf).isEqualTo(FILE));
        return message;
    }

    private static byte[] composed(Letter letter, Sender sender) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        var message =
                new MessageComposer(SESSION, sender, Texts.IDS, Texts.CLOCK).compose(new Parcel(MAIL, letter, false));
        // Whom the server is told of.
        assertThat(message.getAllRecipients()).hasSize(1);
        message.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static Letter harmless(PersonDetails person) {
        return new Letter(person, "s", "t", "<p>t</p>", "1", Enclosures.NONE);
    }

    /** A name with a control character would be a fault of ours, and is refused as one. */
    private static Attachment file(String name) {
        return new Attachment(allowed(name), "application/pdf", FILE);
    }

    private static PersonDetails person(String name, String address, Language language) {
        return new PersonDetails(name, address, Optional.empty(), Optional.empty(), language);
    }

    /** A name with a control character is refused where it comes in. */
    private static String allowed(String value) {
        var name = CONTROL.matcher(value).replaceAll("");
        return name.isBlank() ? "x" : name;
    }
}
