package dk.samspil.notification.mail;

import dk.samspil.notification.domain.MailId;
import java.util.Locale;
import java.util.Optional;

/** Names mails and calendar entries to the world: the same mail always the same. */
public record MessageIds(String domain) {

    /** With the angle brackets that belong to it. */
    public String of(MailId mail) {
        return "<" + mail.value() + "@" + domain + ">";
    }

    /** The mail of this Message-ID, if it is one of ours; angle brackets may be missing. */
    public Optional<MailId> read(String messageId) {
        var bare = messageId.strip().replaceAll("^<|>$", "");
        var at = bare.lastIndexOf('@');
        if (at < 0 || !bare.substring(at + 1).equalsIgnoreCase(domain)) return Optional.empty();
        return MailId.find(bare.substring(0, at).toLowerCase(Locale.ROOT));
    }

    String calendarEntry(String invitation) {
        return invitation + "@" + domain;
    }
}
