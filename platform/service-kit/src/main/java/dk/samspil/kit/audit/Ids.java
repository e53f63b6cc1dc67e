package dk.samspil.kit.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Lets into the audit what has the form of an id or a code, and of all else only that it was something else. */
final class Ids {
    static final String OTHER = "-";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST = 100;

    /** Six digits and four, as CPR numbers are written. */
    private static final Pattern CPR = Pattern.compile("(?<!\\d)\\d{6}-?\\d{4}(?!\\d)");

    private Ids() {}

    static String of(String text) {
        var fits = text.length() <= MOST && ID.matcher(text).matches();
        return fits && !CPR.matcher(text).find() ? text : OTHER;
    }

    static Map<String, String> of(Map<?, ?> variables) {
        var ids = new TreeMap<String, String>();
        variables.forEach((name, value) -> ids.put(String.valueOf(name), of(String.valueOf(value))));
        return ids;
    }

    /** The last part of the address of what was made; empty without one. */
    static String last(String location) {
        var id = of(location.substring(location.lastIndexOf('/') + 1));
        return id.equals(OTHER) ? "" : id;
    }
}
