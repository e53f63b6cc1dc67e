package dk.samspil.notification.mail;

import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the mail server.
 *
 * @param helo the name that we give
 * @param timeout for connecting; answers may take twice as long
 */
public record SmtpSettings(
        String host,
        int port,
        @Nullable String username,
        @Nullable String password,
        boolean startTls,
        String helo,
        Duration timeout) {

    Properties toProperties() {
        var properties = new Properties();
        var connecting = Long.toString(timeout.toMillis());
        var answering = Long.toString(timeout.multipliedBy(2).toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", connecting);
        properties.setProperty("mail.smtp.timeout", answering);
        properties.setProperty("mail.smtp.writetimeout", answering);
        properties.setProperty("mail.smtp.localhost", helo);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.auth", Boolean.toString(username != null));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
