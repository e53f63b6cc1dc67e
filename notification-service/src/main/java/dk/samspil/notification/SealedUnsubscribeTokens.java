package dk.samspil.notification;

import dk.samspil.notification.application.rights.UnsubscribeTokens;
import dk.samspil.notification.application.rights.Unsubscription;
import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens that hold person and category sealed by a secret of the installation, so that nothing is stored and they work
 * for as long as the secret is the same. The first 128 bits of an HMAC-SHA256 over the content are seal and
 * initialisation vector at once, as in RFC 5297 (SIV): the same content has one token, another none.
 */
final class SealedUnsubscribeTokens implements UnsubscribeTokens {
    private static final int SEAL = 16;
    private static final int LEAST_SECRET = 16;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{60,100}");
    private static final Pattern CONTENT = Pattern.compile("([a-z2-7]{26})/([a-z]{1,20})");
    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec sealing;
    private final SecretKeySpec hiding;

    SealedUnsubscribeTokens(String secret) {
        if (secret.length() < LEAST_SECRET)
            throw new IllegalStateException("samspil.secret.unsubscribe must have at least 16 characters");
        var root = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC);
        this.sealing = new SecretKeySpec(mac(root, "unsubscribe/seal".getBytes(StandardCharsets.UTF_8)), MAC);
        this.hiding = new SecretKeySpec(mac(root, "unsubscribe/hide".getBytes(StandardCharsets.UTF_8)), "AES");
    }

    @Override
    public String of(Unsubscription wish) {
        var content = (wish.person().value() + "/" + wish.category().code()).getBytes(StandardCharsets.US_ASCII);
        var seal = Arrays.copyOf(mac(sealing, content), SEAL);
        var hidden = cipher(Cipher.ENCRYPT_MODE, seal, content);
        var token = Arrays.copyOf(seal, SEAL + hidden.length);
        System.arraycopy(hidden, 0, token, SEAL, hidden.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    @Override
    public Optional<Unsubscription> open(String token) {
        // A spelling that decodes to the same bytes is not the token that was given out.
        return TOKEN.matcher(token).matches()
                ? decoded(token).flatMap(this::unsealed).filter(wish -> of(wish).equals(token))
                : Optional.empty();
    }

    private static Optional<byte[]> decoded(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Unsubscription> unsealed(byte[] token) {
        var seal = Arrays.copyOf(token, SEAL);
        var content = cipher(Cipher.DECRYPT_MODE, seal, Arrays.copyOfRange(token, SEAL, token.length));
        if (!MessageDigest.isEqual(seal, Arrays.copyOf(mac(sealing, content), SEAL))) return Optional.empty();
        var parts = CONTENT.matcher(new String(content, StandardCharsets.US_ASCII));
        return parts.matches()
                ? Category.of(parts.group(2))
                        .filter(category -> !category.isObligatory())
                        .map(category -> new Unsubscription(new PersonId(parts.group(1)), category))
                : Optional.empty();
    }

    private byte[] cipher(int mode, byte[] seal, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, hiding, new IvParameterSpec(seal));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES", e);
        }
    }

    private static byte[] mac(SecretKeySpec key, byte[] bytes) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + MAC, e);
        }
    }
}
