package dk.samspil.notification.mail.bounces;

import java.time.Duration;
import java.util.Properties;

/**
 * How to reach the mailbox that mails come back to.
 *
 * @param folder where they arrive
 * @param unclear where goes what a person has to look at
 * @param keepUnclear how long it stays there
 * @param timeout for connecting; answers may take twice as long
 */
public record ImapSettings(
        Login login, Security security, String folder, String unclear, Duration keepUnclear, Duration timeout) {

    /** Whose mailbox it is. */
    public record Login(String host, int port, String username, String password) {
        /** Says nothing of the login. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /** How the connection is kept from others. */
    public enum Security {
        /** From the first byte. */
        TLS,
        /** Asked for in the clear, and insisted on. */
        STARTTLS,
        /** Not at all: within one machine, and in tests. */
        NONE
    }

    Properties toProperties() {
        var properties = new Properties();
        properties.setProperty("mail.imap.connectiontimeout", Long.toString(timeout.toMillis()));
        var answering = Long.toString(timeout.multipliedBy(2).toMillis());
        properties.setProperty("mail.imap.timeout", answering);
        properties.setProperty("mail.imap.writetimeout", answering);
        properties.setProperty("mail.imap.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
        properties.setProperty("mail.imap.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.imap.starttls.required", Boolean.toString(security == Security.STARTTLS));
        return properties;
    }
}
