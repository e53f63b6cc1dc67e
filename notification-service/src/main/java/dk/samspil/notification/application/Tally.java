package dk.samspil.notification.application;

import dk.samspil.notification.domain.Mail;

/** Counts what attempts have made of mails. */
@FunctionalInterface
public interface Tally {
    /** Counts nothing. */
    Tally NONE = _ -> {};

    void tried(Mail mail);
}
