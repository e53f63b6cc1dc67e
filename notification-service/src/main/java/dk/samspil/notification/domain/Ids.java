package dk.samspil.notification.domain;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/** Ids of 26 lower-case base32 characters, as all of Samspil writes them: 130 bits. */
final class Ids {
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;
    private static final int BITS = 5;

    private Ids() {}

    static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }

    static String require(String value) {
        if (!isOne(value)) throw new IllegalArgumentException("an id has 26 lower-case base32 characters");
        return value;
    }

    static String digest(String text) {
        var number = new BigInteger(1, sha256(text));
        var id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(number.intValue() & (ALPHABET.length() - 1)));
            number = number.shiftRight(BITS);
        }
        return id.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
