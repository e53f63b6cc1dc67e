package dk.samspil.kit.web;

import dk.samspil.messaging.aggregate.Cause;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Ids for aggregates without a business identity: derived from the command, so that a repeat means the same one. */
public final class CommandIds {
    private static final char[] ALPHABET = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
    private static final int LENGTH = 26;

    private CommandIds() {}

    /**
     * 26 lower-case base32 characters, the same for every repeat of the current command.
     *
     * @param within what the new one belongs to, so that one key used for two of these does not mix them up
     */
    public static String fromRequest(String... within) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : within) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return base32(digest.digest(Cause.current().causationId().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base32(byte[] bytes) {
        var text = new StringBuilder(LENGTH);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; text.length() < LENGTH; ) {
            if (bits < 5) {
                buffer = (buffer << 8) | (bytes[i++] & 0xff);
                bits += 8;
            }
            bits -= 5;
            text.append(ALPHABET[(buffer >> bits) & 31]);
            buffer &= (1 << bits) - 1;
        }
        return text.toString();
    }
}
