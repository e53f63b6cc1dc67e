package dk.samspil.kit.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

/** Calendars as another library reads them. */
final class Read {
    private Read() {}

    static Calendar calendar(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    static VEvent event(String text) {
        var events = calendar(text).getComponents(Component.VEVENT);
        if (events.size() != 1) throw new AssertionError(events.size() + " events in " + text);
        return (VEvent) events.getFirst();
    }

    static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    /** By the rule that the calendar itself gives for its zone. */
    static Instant time(VEvent event, String property) {
        Temporal at = ((DateProperty<?>) event.getProperty(property).orElseThrow()).getDate();
        return at instanceof ZonedDateTime zoned ? zoned.toInstant() : Instant.from(at);
    }
}
