package dk.samspil.progression.domain;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A researcher. Derived from the person, so that nobody is a researcher twice. */
public record ResearcherId(String value) implements Comparable<ResearcherId> {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;

    public ResearcherId {
        Ids.requireId(value, "researcher");
    }

    /** The researcher that this person is or would be. */
    public static ResearcherId of(PersonId person) {
        var bits = new BigInteger(1, sha256("researcher/" + person.value()));
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        return new ResearcherId(text.toString());
    }

    @Override
    public int compareTo(ResearcherId other) {
        return value.compareTo(other.value);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
