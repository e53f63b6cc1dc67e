package dk.samspil.notification.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names what a mail was written from: other words, or the same in another layout, have another name. */
final class TextVersion {
    private static final int DIGITS = 12;

    private TextVersion() {}

    static String of(String... sources) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var source : sources) {
                var bytes = source.getBytes(StandardCharsets.UTF_8);
                // With its length, so that nothing can move from one to the next unseen.
                digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
                digest.update((byte) ' ');
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
