package dk.samspil.notification.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the mail server.
 *
 * @param authority whose word is taken for who the server is; the JDK's authorities if none
 * @param helo the name that we give
 * @param timeout for connecting; answers may take twice as long
 * @param finalAnswer how long the answer to the end of a mail may take, to within that of another answer
 */
public record SmtpSettings(
        String host,
        int port,
        Optional<Login> login,
        Tls tls,
        Optional<Authority> authority,
        String helo,
        Duration timeout,
        Duration finalAnswer) {
    /** What a sender waits for at least, so that nothing is sent twice (RFC 5321, 4.5.3.2.6). */
    private static final Duration STANDARD = Duration.ofMinutes(10);

    /** Who we are to the mail server. */
    public record Login(String username, String password) {
        /** Says nothing of the password. */
        @Override
        public String toString() {
            return username;
        }
    }

    /** A server that asks for nothing, on this machine. */
    public static SmtpSettings plain(String host, int port, String helo, Duration timeout) {
        return new SmtpSettings(host, port, Optional.empty(), Tls.NONE, Optional.empty(), helo, timeout, STANDARD);
    }

    @Nullable
    String username() {
        return login.map(Login::username).orElse(null);
    }

    @Nullable
    String password() {
        return login.map(Login::password).orElse(null);
    }

    Properties toProperties() {
        var properties = new Properties();
        var connecting = Long.toString(timeout.toMillis());
        var answering = Long.toString(timeout.multipliedBy(2).toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", connecting);
        properties.setProperty("mail.smtp.timeout", answering);
        properties.setProperty("mail.smtp.writetimeout", answering);
        properties.setProperty("mail.smtp.localhost", helo);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.auth", Boolean.toString(login.isPresent()));
        tls.addTo(properties);
        authority.ifPresent(from -> properties.put("mail.smtp.ssl.socketFactory", from.sockets()));
        return properties;
    }
}
