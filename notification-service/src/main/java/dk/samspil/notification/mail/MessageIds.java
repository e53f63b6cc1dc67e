package dk.samspil.notification.mail;

import dk.samspil.notification.domain.MailId;

/** Names mails and calendar entries to the world: the same mail always the same. */
public record MessageIds(String domain) {

    /** With the angle brackets that belong to it. */
    public String of(MailId mail) {
        return "<" + mail.value() + "@" + domain + ">";
    }

    String calendarEntry(String invitation) {
        return invitation + "@" + domain;
    }
}
