package dk.samspil.notification.mail;

import java.util.regex.Pattern;

/** Makes a value mean itself, and stay on its line, whatever somebody has typed. */
final class Escaping {
    /** Control characters, line and paragraph separators, and what turns the direction of text around. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    /** Half a character, which no text in UTF-8 can hold. */
    private static final Pattern HALVES = Pattern.compile("[\\uD800-\\uDFFF]");

    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");

    private Escaping() {}

    static String line(String value) {
        return HALVES.matcher(UNSEEN.matcher(value).replaceAll(" "))
                .replaceAll("\uFFFD")
                .strip();
    }

    /** In Markdown every punctuation character of ASCII may be escaped, needed or not. */
    static String markdown(String value) {
        return PUNCTUATION.matcher(line(value)).replaceAll("\\\\$0");
    }
}
