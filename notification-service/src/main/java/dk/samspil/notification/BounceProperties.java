package dk.samspil.notification;

import dk.samspil.notification.domain.SoftLimit;
import dk.samspil.notification.mail.bounces.ImapSettings;
import dk.samspil.notification.mail.bounces.ImapSettings.Login;
import dk.samspil.notification.mail.bounces.ImapSettings.Security;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How bounces are heard of, and what they mean.
 *
 * @param softMails so many mails that failed in passing count as an address that does not work
 * @param softWithin if they did so within this time
 * @param window how far the time of a signed notice may be from ours
 */
@ConfigurationProperties("samspil.bounces")
record BounceProperties(
        @DefaultValue("3") int softMails,
        @DefaultValue("14d") Duration softWithin,
        @DefaultValue("5m") Duration window,
        @DefaultValue Imap imap) {

    BounceProperties {
        if (softMails < 1)
            throw new IllegalArgumentException("samspil.bounces.soft-mails is 1 or more, not " + softMails + ".");
        if (!softWithin.isPositive() || !window.isPositive())
            throw new IllegalArgumentException("samspil.bounces.soft-within and .window are more than nothing.");
    }

    /** Without return paths of their own, reports that hold nothing else of a mail could not be matched. */
    void check(MailProperties mail) {
        if (imap.toSettings().isPresent() && mail.sender().returnPath().isEmpty())
            throw new IllegalArgumentException(
                    "samspil.bounces.imap.host needs samspil.mail.envelope-from: else nothing comes back there.");
    }

    SoftLimit limit() {
        return new SoftLimit(softMails, softWithin);
    }

    /**
     * The mailbox that mails come back to.
     *
     * @param host no mailbox is read without one
     * @param folder where they arrive
     * @param unclear where goes what a person has to look at, made when it is needed
     * @param keepUnclear how long it stays there
     * @param every how often it is looked into
     */
    record Imap(
            @Nullable String host,
            @DefaultValue("993") int port,
            @Nullable String username,
            @Nullable String password,
            @DefaultValue("tls") Security security,
            @DefaultValue("INBOX") String folder,
            @DefaultValue("Unclear") String unclear,
            @DefaultValue("30d") Duration keepUnclear,
            @DefaultValue("60s") Duration every,
            @DefaultValue("10s") Duration timeout) {

        Imap {
            if (keepUnclear.isNegative())
                throw new IllegalArgumentException("samspil.bounces.imap.keep-unclear is 0 or more.");
            if (!every.isPositive() || !timeout.isPositive())
                throw new IllegalArgumentException("samspil.bounces.imap.every and .timeout are more than nothing.");
        }

        /** Empty where no mailbox is to be read. */
        Optional<ImapSettings> toSettings() {
            if (host == null || host.isBlank()) return Optional.empty();
            var login = new Login(
                    host,
                    port,
                    Objects.requireNonNull(username, "samspil.bounces.imap.username is missing"),
                    Objects.requireNonNull(password, "samspil.bounces.imap.password is missing"));
            return Optional.of(new ImapSettings(login, security, folder, unclear, keepUnclear, timeout));
        }

        /** Says nothing of the login. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
