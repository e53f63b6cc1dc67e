package dk.samspil.registration;

import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.domain.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Ids of people by HMAC-SHA256 over the normalised address, under a secret of the installation. */
public final class HmacPersonIds implements PersonIds {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;
    private static final int BITS = 5;

    private final SecretKeySpec key;

    public HmacPersonIds(String secret) {
        if (secret.isBlank()) throw new IllegalArgumentException("ids of people need a secret");
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    @Override
    public PersonId of(String email) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var normalised = email.strip().toLowerCase(Locale.ROOT);
            return new PersonId(base32(mac.doFinal(normalised.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static String base32(byte[] bytes) {
        var text = new StringBuilder(LENGTH);
        long buffer = 0;
        int held = 0;
        for (int i = 0; text.length() < LENGTH; i++) {
            buffer = (buffer << Byte.SIZE | (bytes[i] & 0xff)) & 0xffffL;
            held += Byte.SIZE;
            while (held >= BITS && text.length() < LENGTH) {
                held -= BITS;
                text.append(BASE32.charAt((int) (buffer >> held) & 31));
            }
        }
        return text.toString();
    }
}
