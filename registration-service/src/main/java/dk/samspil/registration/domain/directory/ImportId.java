package dk.samspil.registration.domain.directory;

import java.util.regex.Pattern;

/** A file that was brought to be imported. */
public record ImportId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    public ImportId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not the id of an import");
    }
}
