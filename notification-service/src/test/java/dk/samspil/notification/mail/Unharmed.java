package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.domain.PersonDetails;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;

/** What holds of every message, whatever somebody has typed: by libraries that had no part in making it. */
final class Unharmed {
    static final String CODE = "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567";
    private static final int LARGEST_TICKET = 200_000;

    private Unharmed() {}

    static void people(ReadMessage read, Letter letter, Sender sender) {
        var message = read.message();
        assertThat(message.getTo().flatten()).hasSize(1);
        assertThat(message.getCc()).isNull();
        assertThat(message.getBcc()).isNull();
        var to = message.getTo().flatten().getFirst();
        assertThat(to.getAddress()).isEqualTo(letter.recipient().email());
        assertThat(squeezed(to.getName()))
                .isEqualTo(squeezed(cut(Escaping.line(letter.recipient().name()))));
        assertThat(message.getFrom()).hasSize(1);
        assertThat(message.getFrom().getFirst().getAddress()).isEqualTo(sender.address());
        assertThat(squeezed(message.getFrom().getFirst().getName()))
                .isEqualTo(squeezed(cut(Escaping.line(sender.name()))));
        assertThat(squeezed(message.getSubject())).isEqualTo(squeezed(cut(letter.subject())));
    }

    static void calendar(String text, String uid, String title, PersonDetails person) {
        var octets = text.lines().mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length);
        assertThat(octets.max().orElseThrow()).isLessThanOrEqualTo(75);
        var calendar = read(text);
        List<CalendarComponent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        assertThat(calendar.getComponents()).hasSize(2);
        assertThat(calendar.validate().getEntries()).isEmpty();
        var event = events.getFirst();
        assertThat(value(event, "UID")).isEqualTo(uid);
        assertThat(value(event, "ATTENDEE"))
                .isEqualTo(WireAddress.of(person.email()).mailto());
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:samspil@samspil.example");
        assertThat(squeezed(value(event, "SUMMARY"))).isEqualTo(squeezed(Escaping.line(title)));
        assertThat(event.getPropertyList().getAll())
                .extracting(property -> property.getName())
                .containsExactlyInAnyOrder(
                        "UID",
                        "DTSTAMP",
                        "DTSTART",
                        "DTEND",
                        "SEQUENCE",
                        "STATUS",
                        "SUMMARY",
                        "LOCATION",
                        "ORGANIZER",
                        "ATTENDEE");
    }

    static void ticket(byte[] pdf) throws IOException {
        assertThat(pdf.length).isLessThan(LARGEST_TICKET);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains(CODE);
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getNames()).isNull();
            assertThat(catalog.getOpenAction()).isNull();
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
        }
    }

    private static Calendar read(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static String value(CalendarComponent event, String property) {
        var all = event.getProperties(property);
        assertThat(all).as(property).hasSize(1);
        return all.getFirst().getValue();
    }

    /** Elements with the names of their attributes, each once. */
    static Set<String> elements(ReadMessage message) {
        var elements = new HashSet<String>();
        for (var each : Jsoup.parse(message.text("text/html")).getAllElements()) {
            var attributes = each.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .sorted()
                    .toList();
            elements.add(each.tagName() + attributes);
        }
        return elements;
    }

    static List<String> links(ReadMessage message) {
        var page = Jsoup.parse(message.text("text/html"));
        return page.select("[href], [src], [action], [background]").stream()
                .map(e -> e.attr("href") + e.attr("src") + e.attr("action") + e.attr("background"))
                .toList();
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= 300) return text;
        return text.substring(0, text.offsetByCodePoints(0, 299)) + "…";
    }

    /** Where a header is folded, one space reads like another. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
