package dk.samspil.notification.mail;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Free text in a header: it is read as it was written, and never ends its line. Encoded (RFC 2047) where it is not
 * plain ASCII, where it looks as if it were encoded already, and where a word is too long for a line.
 */
final class HeaderText {
    /** More than anybody means to write; what is longer is cut, because servers refuse large headers. */
    private static final int MOST = 300;

    private static final String MORE = "…";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern PLAIN = Pattern.compile("[ -~]*");
    private static final Pattern LOOKS_ENCODED = Pattern.compile("=\\?");
    private static final Pattern LONG_WORD = Pattern.compile("[^ ]{60}");

    /** With what stands around it, an encoded word has at most 75 characters. */
    private static final int OCTETS_PER_WORD = 45;

    private HeaderText() {}

    /** @throws MessagingException if the text has a line break or another control character */
    static String encoded(String text) throws MessagingException {
        var shown = line(text, MOST);
        var plain = PLAIN.matcher(shown).matches()
                && !LOOKS_ENCODED.matcher(shown).find()
                && !LONG_WORD.matcher(shown).find();
        return plain ? shown : words(shown);
    }

    /**
     * On one line, and cut where it is too long.
     *
     * @param most characters
     * @throws MessagingException if the text has a line break or another control character
     */
    static String line(String text, int most) throws MessagingException {
        if (CONTROL.matcher(text).find()) throw new MessagingException("a header holds a control character");
        var line = Escaping.line(text);
        if (line.codePointCount(0, line.length()) <= most) return line;
        return line.substring(0, line.offsetByCodePoints(0, most - 1)) + MORE;
    }

    /** No character is divided between two words, so that each can be read by itself. */
    private static String words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var octets = 0;
        for (int i = 0; i < text.length(); ) {
            var c = Character.toString(text.codePointAt(i));
            i += c.length();
            var more = c.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS_PER_WORD) {
                words.add(encodedWord(word));
                word.setLength(0);
                octets = 0;
            }
            word.append(c);
            octets += more;
        }
        words.add(encodedWord(word));
        return String.join(" ", words);
    }

    private static String encodedWord(CharSequence word) {
        var bytes = word.toString().getBytes(StandardCharsets.UTF_8);
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }
}
