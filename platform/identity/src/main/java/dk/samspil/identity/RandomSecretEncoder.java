package dk.samspil.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes secrets that are random and long, as all secrets of a local run are. One round is enough for them, and a slow
 * hash would cost every token a tenth of a second.
 */
final class RandomSecretEncoder implements PasswordEncoder {

    private static final SecureRandom RANDOM = new SecureRandom();

    static String newSecret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String encode(@Nullable CharSequence secret) {
        return Base64.getEncoder().encodeToString(hash(secret == null ? "" : secret));
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String encoded) {
        return secret != null
                && encoded != null
                && MessageDigest.isEqual(hash(secret), Base64.getDecoder().decode(encoded));
    }

    private static byte[] hash(CharSequence secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
