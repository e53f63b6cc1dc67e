package dk.samspil.operations.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** One per expectation and event, so that it is opened once however often it is judged. */
public record IncidentId(String value) {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;
    private static final int BITS = 31;

    public IncidentId {
        if (!value.matches("[a-z2-7]{26}")) throw new IllegalArgumentException("no id of an incident");
    }

    public static IncidentId of(String expectation, EventId event) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((expectation + " " + event.value()).getBytes(StandardCharsets.UTF_8));
            var text = new StringBuilder(LENGTH);
            for (int i = 0; i < LENGTH; i++) text.append(ALPHABET.charAt(digest[i] & BITS));
            return new IncidentId(text.toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
