package dk.samspil.notification.application;

import dk.samspil.notification.domain.MailId;

/** How fast mails may go to one domain. */
public interface Throttle {

    /** Whether a mail may go to this domain now; it counts as gone then. */
    boolean allows(MailId mail, String domain);
}
