package dk.samspil.notification.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What mails are signed with, so that whoever gets one can see that it is ours (RFC 6376).
 *
 * @param domain that the signature speaks for; for DMARC that of the sender's address, or one above it
 * @param selector which of the domain's keys it is: the public one is at {@code <selector>._domainkey.<domain>}
 */
public record DkimKey(String domain, String selector, RSAPrivateKey key) {
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PRIVATE KEY-----(.+?)-----END PRIVATE KEY-----", Pattern.DOTALL);

    /** Shorter ones count as none (RFC 8301). */
    private static final int SHORTEST = 1024;

    /**
     * Reads a private RSA key from a PEM file (PKCS #8).
     *
     * @throws IllegalArgumentException with a sentence, if there is none
     */
    public static DkimKey load(String domain, String selector, Path file) {
        try {
            var pem = PEM.matcher(Files.readString(file));
            if (!pem.find())
                throw new IllegalArgumentException("The file " + file
                        + " has no private key in PEM form (PKCS #8); openssl pkcs8 -topk8 -nocrypt makes it.");
            var bytes = Base64.getMimeDecoder().decode(pem.group(1));
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
            if (key instanceof RSAPrivateKey rsa && rsa.getModulus().bitLength() >= SHORTEST)
                return new DkimKey(domain, selector, rsa);
            throw new IllegalArgumentException("The key in " + file + " is shorter than " + SHORTEST + " bits.");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("The RSA key in " + file + " can't be read.", e);
        }
    }

    /** Says nothing of the key. */
    @Override
    public String toString() {
        return selector + "._domainkey." + domain;
    }
}
