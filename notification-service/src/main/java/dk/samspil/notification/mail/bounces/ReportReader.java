package dk.samspil.notification.mail.bounces;

import dk.samspil.notification.mail.bounces.Reading.OfNoMatter;
import dk.samspil.notification.mail.bounces.Reading.Returned;
import dk.samspil.notification.mail.bounces.Reading.Unclear;
import dk.samspil.notification.mail.bounces.Reading.Why;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;

/**
 * Reads what mail servers send back: delivery status notifications (RFC 3464), feedback reports (RFC 5965), and the
 * plain texts of older servers (X-Failed-Recipients, qmail).
 */
public final class ReportReader {
    private static final String QMAIL = "This is the qmail-send program";

    private final MailNames names;

    /** @param domain the right part of our Message-IDs */
    public ReportReader(String domain) {
        this.names = new MailNames(domain);
    }

    /** However the message is made, this answers. */
    Reading read(byte[] message) {
        try {
            return read(Gathered.from(message));
        } catch (IOException | MimeException | RuntimeException e) {
            return new Unclear(Why.UNREADABLE);
        }
    }

    private Reading read(Gathered message) {
        if (!message.feedback.isEmpty()) return reported(message, Verdict.ofFeedback(message.feedback));
        if (!message.status.isEmpty()) return reported(message, Verdict.of(message.status));
        if (isOldBounce(message)) return reported(message, Optional.of(Verdict.of(message.text.toString())));
        // Only now: servers mark their reports as automatic too.
        return isAutomatic(message) ? new OfNoMatter() : new Unclear(Why.NO_REPORT);
    }

    private Reading reported(Gathered message, Optional<Verdict> verdict) {
        if (verdict.isEmpty()) return new OfNoMatter();
        return names.in(message)
                .<Reading>map(mail ->
                        new Returned(mail, verdict.get().kind(), verdict.get().status()))
                .orElseGet(() -> new Unclear(Why.NO_MAIL_NAMED));
    }

    private static boolean isOldBounce(Gathered message) {
        return message.head.first("X-Failed-Recipients").isPresent()
                || message.text.indexOf(QMAIL) >= 0
                || (isFromServer(message) && Verdict.saysFailure(message.text.toString()));
    }

    /** A server writes for other reasons too: that a mail is delayed, say. */
    private static boolean isFromServer(Gathered message) {
        return message.head.all("From").anyMatch(from -> has(from, "mailer-daemon@"));
    }

    /** By RFC 3834, and as those say it who came before. */
    private static boolean isAutomatic(Gathered message) {
        return message.head.all("Auto-Submitted").anyMatch(value -> !value.equalsIgnoreCase("no"))
                || message.head
                        .all("X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress")
                        .findAny()
                        .isPresent()
                || message.head.all("Precedence").anyMatch(value -> has(value, "auto_reply"))
                || message.head.all("Content-Type").anyMatch(value -> has(value, "disposition-notification"));
    }

    private static boolean has(String value, String part) {
        return value.toLowerCase(Locale.ROOT).contains(part);
    }
}
