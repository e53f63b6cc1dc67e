package dk.samspil.registration.domain.messages;

import java.util.regex.Pattern;

/** A message of the coordinator's. */
public record MessageId(String value) {
    private static final Pattern ID = Pattern.compile("[a-z2-7]{26}");

    public MessageId {
        if (!ID.matcher(value).matches()) throw new IllegalArgumentException("not the id of a message");
    }
}
