package dk.samspil.registration.domain;

import java.util.regex.Pattern;

/** What municipalities may want to work on: applications name it by its code. */
public record Theme(String code, Title title) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");

    public Theme {
        if (!CODE.matcher(code).matches()) throw new IllegalArgumentException("not the code of a theme");
    }
}
