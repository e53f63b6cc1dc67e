package dk.samspil.kit.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signatures of requests by a secret that both sides know: {@code v1=} and HMAC-SHA256, in hexadecimal, over the time in
 * seconds since 1970, a full stop, and the body. Compared in constant time, and good for a while only.
 */
public final class Signatures {
    static final String TIMESTAMP = "Samspil-Timestamp";
    static final String SIGNATURE = "Samspil-Signature";

    private static final int FEWEST_BYTES = 32;
    private static final int MOST_SIGNATURES = 4;
    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v1=";
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final List<SecretKeySpec> secrets;
    private final Duration window;
    private final InstantSource system;

    /**
     * @param secrets any of which will do, so that one can be replaced by another; with none, no signature is good
     * @param window how far the time of a request may be from ours
     */
    public Signatures(List<String> secrets, Duration window, InstantSource system) {
        this.secrets = secrets.stream().map(Signatures::key).toList();
        this.window = window;
        this.system = system;
    }

    /** Whether one of the signatures, which commas part, is ours, over this time and body, and not too old or too new. */
    boolean areGood(String timestamp, String signatures, byte[] body) {
        if (!SECONDS.matcher(timestamp).matches() || !isNow(timestamp)) return false;
        var given = Stream.of(signatures.split(",", MOST_SIGNATURES + 1))
                .limit(MOST_SIGNATURES)
                .map(String::strip)
                .filter(signature -> signature.startsWith(VERSION))
                .map(signature -> signature.substring(VERSION.length()))
                .filter(digest -> DIGEST.matcher(digest).matches())
                .map(HexFormat.of()::parseHex)
                .toList();
        return secrets.stream()
                .map(secret -> digest(secret, timestamp, body))
                .anyMatch(ours -> given.stream().anyMatch(theirs -> MessageDigest.isEqual(ours, theirs)));
    }

    private boolean isNow(String timestamp) {
        try {
            var away = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), system.instant());
            return away.abs().compareTo(window) <= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static byte[] digest(SecretKeySpec secret, String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    private static SecretKeySpec key(String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < FEWEST_BYTES)
            throw new IllegalArgumentException("a secret for signatures has at least " + FEWEST_BYTES + " bytes");
        return new SecretKeySpec(bytes, ALGORITHM);
    }
}
