package dk.samspil.notification.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Those whose word is taken for who a server is, where they are not among the JDK's authorities. */
public record Authority(SSLSocketFactory sockets) {

    /**
     * Reads the certificates in a PEM file.
     *
     * @throws IllegalArgumentException with a sentence, if there are none
     */
    public static Authority load(Path file) {
        try (var pem = Files.newInputStream(file)) {
            var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                trusted.setCertificateEntry("authority-" + trusted.size(), certificate);
            }
            if (trusted.size() == 0) throw new IllegalArgumentException("The file " + file + " has no certificates.");
            return new Authority(sockets(trusted));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("The certificates in " + file + " can't be read.", e);
        }
    }

    private static SSLSocketFactory sockets(KeyStore trusted) throws GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }
}
