package dk.samspil.notification.application;

import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.sending.Waiting;

/** Hands mails to the senders, at once. May forget one: the sweep finds it. */
@FunctionalInterface
public interface Dispatch {
    void offer(Waiting waiting);

    /** Hands over a mail as it was found. */
    default void offer(Mail mail) {
        offer(Waiting.of(mail));
    }
}
