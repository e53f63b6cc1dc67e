package dk.samspil.notification.domain;

import java.time.Instant;
import java.util.Optional;

/** What has happened to a mail. Times are business times. */
public sealed interface MailNews {

    /** The mail has to wait for its recipient's details. */
    record ContactAwaited(MailId mail, PersonId person) implements MailNews {}

    /**
     * It is to leave later.
     *
     * @param plannedFor before then it does not leave
     */
    record MailPlanned(MailId mail, MailOrder order, Instant plannedFor, Instant at) implements MailNews {}

    record MailSent(MailId mail, MailOrder order, boolean uncertain, SmtpReply reply, Instant at) implements MailNews {}

    record MailDeferred(MailId mail, MailOrder order, Optional<SmtpReply> reply, Instant at) implements MailNews {}

    record MailFailed(MailId mail, MailOrder order, Optional<SmtpReply> reply, Instant at) implements MailNews {}

    record MailSuppressed(MailId mail, MailOrder order, MailState.Suppression why, Instant at) implements MailNews {}

    record MailExpired(MailId mail, MailOrder order, Instant at) implements MailNews {}

    /** Nobody knows whether the mail arrived. */
    record MailUncertain(MailId mail, MailOrder order, Instant at) implements MailNews {}

    /** What was sent has come back, or its recipient has complained. */
    record MailBounced(MailId mail, MailOrder order, Bounce bounce, Instant at) implements MailNews {}

    /** The recipient's contact has to know of what came back. */
    record ContactDoubted(PersonId person, ReturnedMail mail) implements MailNews {}
}
