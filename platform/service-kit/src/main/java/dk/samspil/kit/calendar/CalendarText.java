package dk.samspil.kit.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/**
 * Writes a calendar as text (RFC 5545): whatever a value holds, it stays a value, and no line has more than 75
 * octets in UTF-8. The library counts characters, of which one may have four octets.
 */
public final class CalendarText {
    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    /** Some readers end a name at a sign of equality, unless it stands in quotes. */
    private static final Pattern BARE_NAME =
            Pattern.compile("^((?:ATTENDEE|ORGANIZER)[A-Z;=-]*;CN=)([^\";:,\r\n]*)(?=[;:])", Pattern.MULTILINE);

    private CalendarText() {}

    public static String of(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // Names may have quotes, which parameter values hold by RFC 6868 only.
            writer.setCaretEncodingEnabled(true);
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(BARE_NAME.matcher(text.toString()).replaceAll("$1\"$2\""));
    }

    /** Never within a character, so that each line can be read by itself. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length() + text.length() / MOST_OCTETS * FOLD.length());
        var octets = 0;
        for (int i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r' || c == '\n') {
                octets = 0;
                folded.appendCodePoint(c);
                continue;
            }
            var shown = shown(c);
            var size = octets(shown);
            if (octets + size > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            octets += size;
            folded.appendCodePoint(shown);
        }
        return folded.toString();
    }

    /** Line breaks of a value are written as such by now; what else has no look would only mislead a reader. */
    private static int shown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> '\uFFFD';
            default -> c;
        };
    }

    private static int octets(int c) {
        if (c < 0x80) return 1;
        if (c < 0x800) return 2;
        return c < 0x10000 ? 3 : 4;
    }
}
