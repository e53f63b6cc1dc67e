package dk.samspil.notification.domain;

/** What has happened to a contact that concerns mails. */
public sealed interface ContactNews {

    /** A mail need not wait for the details any longer. */
    record MailReleased(MailId mail) implements ContactNews {}

    /** Nothing may be sent to this person any more. */
    record ContactErased(PersonId person) implements ContactNews {}
}
