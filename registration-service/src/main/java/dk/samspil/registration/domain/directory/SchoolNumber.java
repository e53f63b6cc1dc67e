package dk.samspil.registration.domain.directory;

import java.util.regex.Pattern;

/** The official number of an institution: six digits as text. */
public record SchoolNumber(String value) implements Comparable<SchoolNumber> {
    public static final int LENGTH = 6;
    private static final Pattern FORM = Pattern.compile("[0-9]{6}");

    public SchoolNumber {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not the number of a school");
    }

    @Override
    public int compareTo(SchoolNumber other) {
        return value.compareTo(other.value);
    }
}
