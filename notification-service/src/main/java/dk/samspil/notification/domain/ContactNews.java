package dk.samspil.notification.domain;

import java.time.Instant;

/** What has happened to a contact that concerns mails. */
public sealed interface ContactNews {

    /** A mail need not wait for the details any longer. */
    record MailReleased(MailId mail) implements ContactNews {}

    /** Nothing may be sent to this person any more. */
    record ContactErased(PersonId person) implements ContactNews {}

    /**
     * What was held of this person is forgotten.
     *
     * @param sequence that of the erasure
     * @param at business time
     */
    record ContactForgotten(PersonId person, long sequence, Instant at) implements ContactNews {}
}
