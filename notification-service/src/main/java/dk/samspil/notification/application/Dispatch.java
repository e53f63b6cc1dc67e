package dk.samspil.notification.application;

import dk.samspil.notification.domain.MailId;

/** Hands mails to the senders, at once. May forget one: the sweep finds it. */
@FunctionalInterface
public interface Dispatch {
    void offer(MailId mail);
}
