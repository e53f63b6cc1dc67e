package dk.samspil.conference.domain;

import java.util.regex.Pattern;

/** The forms of ids and codes. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z2-7]{26}");
    private static final Pattern CODE = Pattern.compile("[0-9]{4}");

    private Ids() {}

    static void requireId(String value, String what) {
        if (!ID.matcher(value).matches()) throw new IllegalArgumentException("not the id of a " + what);
    }

    static void requireCode(String value, String what) {
        if (!CODE.matcher(value).matches()) throw new IllegalArgumentException("not the code of a " + what);
    }
}
