package dk.samspil.registration.domain.referencegroup;

import java.util.regex.Pattern;

/** A meeting of a reference group. */
public record MeetingId(String value) {
    private static final Pattern ID = Pattern.compile("[a-z2-7]{26}");

    public MeetingId {
        if (!ID.matcher(value).matches()) throw new IllegalArgumentException("not the id of a meeting");
    }
}
