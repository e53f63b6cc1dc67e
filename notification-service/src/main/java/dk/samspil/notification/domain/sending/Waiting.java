package dk.samspil.notification.domain.sending;

import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;

/** A mail that waits for a sender, with the lane that it waits in. */
public record Waiting(MailId mail, Lane lane) {

    public static Waiting of(Mail mail) {
        return new Waiting(mail.id(), Lane.of(mail));
    }
}
