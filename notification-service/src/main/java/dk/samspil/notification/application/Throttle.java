package dk.samspil.notification.application;

import dk.samspil.notification.domain.MailId;

/** How fast mails may go to one domain. */
public interface Throttle {

    /** Whether no domain has a limit, so that nobody need know a mail's domain. */
    boolean isUnlimited();

    /** Whether a mail may go to this domain now; it counts as gone then. */
    boolean allows(MailId mail, String domain);
}
