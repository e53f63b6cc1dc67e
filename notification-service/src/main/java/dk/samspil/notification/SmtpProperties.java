package dk.samspil.notification;

import dk.samspil.notification.mail.SmtpSettings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server.
 *
 * @param username no login without one
 * @param timeout for connecting; answers may take twice as long
 */
@ConfigurationProperties("samspil.smtp")
record SmtpProperties(
        @DefaultValue("localhost") String host,
        @DefaultValue("1025") int port,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("false") boolean startTls,
        @DefaultValue("5s") Duration timeout) {

    SmtpSettings toSettings(String helo) {
        return new SmtpSettings(host, port, username, password, startTls, helo, timeout);
    }

    /** Says nothing of the login. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
