package dk.samspil.telemetry.logs;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The last guard before a log: what looks like an address, a civil registration number or a token is not written, even
 * where somebody has put it into a message by mistake. Names have no form: no message may hold one to begin with.
 */
final class Masked {
    private static final List<Rule> RULES = List.of(
            new Rule("eyJ[\\w-]{5,}\\.[\\w-]+(\\.[\\w-]*)?", "<token>"),
            new Rule("(?i)\\b(bearer|basic)\\s+[\\w.~+/=-]{8,}", "$1 <token>"),
            new Rule("(/i#)[\\w.-]+", "$1<token>"),
            new Rule("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}", "<address>"),
            new Rule(
                    "(?<![\\p{L}\\d])(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}[- ]?\\d{4}(?![\\p{L}\\d])",
                    "<number>"));

    private Masked() {}

    private record Rule(Pattern form, String instead) {
        Rule(String form, String instead) {
            this(Pattern.compile(form), instead);
        }
    }

    static String text(String text) {
        var masked = text;
        for (var rule : RULES) masked = rule.form().matcher(masked).replaceAll(rule.instead());
        return masked;
    }
}
