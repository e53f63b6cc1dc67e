package dk.samspil.conference;

import dk.samspil.conference.application.tickets.TicketCodes;
import dk.samspil.conference.domain.InvitationId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of tickets as a keyed digest (160 bits of HMAC-SHA256), in letters and digits that are read out without mistakes. */
final class HmacTicketCodes implements TicketCodes {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 20;
    private static final int LETTERS = 32;
    private static final Pattern EACH = Pattern.compile(".{4}(?=.)");
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");

    private final SecretKeySpec key;

    /** @param secret of the service; another one makes all codes void */
    HmacTicketCodes(String secret) {
        if (secret.isBlank()) throw new IllegalArgumentException("codes of tickets need samspil.secret.invitations");
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    @Override
    public String of(InvitationId invitation, long registration) {
        return grouped(letters(digest(invitation, registration)));
    }

    /** In constant time, so that nothing is learned from how long a refusal takes. */
    @Override
    public boolean matches(String code, InvitationId invitation, long registration) {
        return MessageDigest.isEqual(
                bytes(BETWEEN.matcher(code).replaceAll("").toUpperCase(Locale.ROOT)),
                bytes(letters(digest(invitation, registration))));
    }

    private byte[] digest(InvitationId invitation, long registration) {
        // Begins otherwise than the texts of invitations' tokens, which have the same key.
        var text = "ticket/" + invitation.value() + "/" + registration;
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(bytes(text)), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /** Base 32 (RFC 4648), which needs no padding here. */
    private static String letters(byte[] digest) {
        var number = new BigInteger(1, digest);
        var letters = new StringBuilder(LETTERS);
        for (int i = LETTERS - 1; i >= 0; i--) {
            letters.append(DIGITS.charAt(number.shiftRight(5 * i).intValue() & 31));
        }
        return letters.toString();
    }

    private static String grouped(String letters) {
        return EACH.matcher(letters).replaceAll("$0-");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
