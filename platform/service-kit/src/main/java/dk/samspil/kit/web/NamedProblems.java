package dk.samspil.kit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The problem codes that an operation's description names, by status: {@code 409 PLACES_TAKEN, NOT_UNDECIDED; 404
 * NOT_FOUND.}
 */
final class NamedProblems {
    private static final Pattern WORD =
            Pattern.compile("\\b[45]\\d\\d\\b|\\b[A-Z][A-Z]*_[A-Z_]+\\b|\\bINVALID\\b|[.;]");

    private NamedProblems() {}

    static Map<String, List<String>> in(String description) {
        var named = new TreeMap<String, List<String>>();
        var status = "";
        var words = WORD.matcher(description);
        while (words.find()) {
            var word = words.group();
            if (word.equals(".") || word.equals(";")) {
                status = "";
            } else if (Character.isDigit(word.charAt(0))) {
                status = word;
            } else if (!status.isEmpty()) {
                named.computeIfAbsent(status, _ -> new ArrayList<>()).add(word);
            }
        }
        return named;
    }
}
