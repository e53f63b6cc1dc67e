package dk.samspil.notification.mail.tickets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** A font that is embedded in what it writes: Latin, Greek and Cyrillic. What it lacks is shown as a box. */
final class Typeface {
    private static final String REGULAR = "LiberationSans-Regular.ttf";
    private static final String BOLD = "LiberationSans-Bold.ttf";
    private static final int BOX = 0x25A1;
    private static final String MORE = " …";

    private final BaseFont font;

    private Typeface(BaseFont font) {
        this.font = font;
    }

    static Typeface regular() {
        return load(REGULAR);
    }

    static Typeface bold() {
        return load(BOLD);
    }

    BaseFont font() {
        return font;
    }

    /** The text with what this font can show, on one line. */
    String shown(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var shown = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> append(shown, c));
        return shown.toString().strip();
    }

    /**
     * The text in lines no wider than this, at most so many; if it takes more, the last says so. Words that are too
     * long for a line are divided.
     */
    List<String> lines(String text, float size, float width, int most) {
        var lines = new ArrayList<String>();
        var rest = shown(text);
        while (!rest.isEmpty() && lines.size() < most) {
            var end = fitting(rest, size, width);
            if (end < rest.length() && lines.size() == most - 1) {
                lines.add(rest.substring(0, fitting(rest, size, width - font.getWidthPoint(MORE, size)))
                                .strip()
                        + MORE);
                return lines;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** How much of the text a line holds: at least one character, and whole words where it can. */
    private int fitting(String text, float size, float width) {
        var end = 1;
        float taken = font.getWidthPoint(text.charAt(0), size);
        while (end < text.length()) {
            taken += font.getWidthPoint(text.charAt(end), size);
            if (taken > width) {
                var space = text.lastIndexOf(' ', end);
                return space > 0 ? space : end;
            }
            end++;
        }
        return end;
    }

    private void append(StringBuilder shown, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> shown.append(' ');
            // What joins or modifies others has no look of its own.
            case Character.FORMAT -> {}
            default -> shown.appendCodePoint(Character.isBmpCodePoint(c) && font.charExists(c) ? c : BOX);
        }
    }

    private static Typeface load(String name) {
        try (var resource = Typeface.class.getResourceAsStream("/liberation/" + name)) {
            if (resource == null) throw new IllegalStateException("the font " + name + " is missing");
            return new Typeface(BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, resource.readAllBytes(), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
