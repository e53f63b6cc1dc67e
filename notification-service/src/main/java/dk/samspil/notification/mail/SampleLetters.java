package dk.samspil.notification.mail;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letter.Enclosures;
import dk.samspil.notification.application.preview.Catalogue;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.mail.CalendarEntry.Kind;
import dk.samspil.notification.mail.tickets.Ticket;
import dk.samspil.notification.mail.tickets.TicketPrinter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Letters to somebody who is made up, of all kinds. */
public final class SampleLetters implements Catalogue {
    private static final String NOBODY = "anne.eksempelsen@kommune.example";

    private static final Instant BEGINS = Instant.parse("2015-10-26T08:00:00Z");
    private static final Instant ENDS = Instant.parse("2015-10-26T14:30:00Z");

    private final Templates templates;
    private final LetterWriter writer;
    private final CalendarEntries calendar;
    private final TicketPrinter tickets = new TicketPrinter();
    private final String home;

    /** @param home where the web client is, without a slash at the end */
    public SampleLetters(Templates templates, LetterWriter writer, Sender sender, String home) {
        this.templates = templates;
        this.writer = writer;
        this.calendar = new CalendarEntries(sender, InstantSource.system());
        this.home = home;
    }

    @Override
    public List<Entry> entries() {
        return Stream.of(Template.values()).map(this::entry).toList();
    }

    @Override
    public Letter sample(Template template, Language language) {
        var values = Samples.of(template, templates.of(template, language).variables(), language, home);
        var recipient = new PersonDetails(
                String.valueOf(values.get("name")), NOBODY, Optional.empty(), Optional.empty(), language);
        if (!template.category().isObligatory()) {
            values.put(Surroundings.UNSUBSCRIBE, home + "/u#" + Placeholders.TOKEN);
        }
        var entry = entry(template, values).map(e -> calendar.write(e, recipient));
        var files =
                ticket(template, values, recipient).map(tickets::print).stream().toList();
        return writer.letter(template, recipient, values, new Enclosures(entry, files, Optional.empty()));
    }

    private static Optional<Ticket> ticket(Template template, Map<String, Object> values, PersonDetails recipient) {
        return switch (template) {
            case SEAT_CONFIRMED, SEAT_PROMOTED, CONFERENCE_MOVED ->
                Optional.of(new Ticket(
                        recipient.language(),
                        String.valueOf(values.get("title")),
                        new LocalTimes(recipient.language()).span(BEGINS, ENDS),
                        String.valueOf(values.get("venue")),
                        String.valueOf(values.get("address")),
                        recipient.name(),
                        Placeholders.TOKEN));
            default -> Optional.empty();
        };
    }

    private static Optional<CalendarEntry> entry(Template template, Map<String, Object> values) {
        return switch (template) {
            case SEAT_CONFIRMED, SEAT_PROMOTED, CONFERENCE_MOVED -> Optional.of(entry(values, "venue", Kind.SEAT));
            case REFERENCE_MEETING_SCHEDULED, REFERENCE_MEETING_MOVED ->
                Optional.of(entry(values, "place", Kind.MEETING));
            case REFERENCE_MEETING_CANCELLED -> Optional.of(entry(values, "place", Kind.CANCELLATION));
            case CONFERENCE_CANCELLED, REGISTRATION_CANCELLED -> Optional.of(entry(values, "venue", Kind.CANCELLATION));
            default -> Optional.empty();
        };
    }

    private static CalendarEntry entry(Map<String, Object> values, String place, Kind kind) {
        return new CalendarEntry(
                "sample@samspil.example",
                String.valueOf(values.get("title")),
                String.valueOf(values.get(place)),
                BEGINS,
                ENDS,
                0,
                kind);
    }

    private Entry entry(Template template) {
        var versions = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) versions.put(language, templates.version(template, language));
        return new Entry(template, templates.of(template, Language.DA).variables(), Map.copyOf(versions));
    }
}
