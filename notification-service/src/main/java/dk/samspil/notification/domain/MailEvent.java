package dk.samspil.notification.domain;

import java.time.Instant;
import java.util.Optional;

/** What has happened to a mail. Times are business times. */
public sealed interface MailEvent {

    /** The mail has to wait for its recipient's details. */
    record ContactAwaited(MailId mail, PersonId person) implements MailEvent {}

    record MailSent(MailId mail, MailOrder order, boolean uncertain, Instant at) implements MailEvent {}

    record MailDeferred(MailId mail, MailOrder order, Optional<SmtpReply> reply, Instant at) implements MailEvent {}

    record MailFailed(MailId mail, MailOrder order, Optional<SmtpReply> reply, Instant at) implements MailEvent {}

    record MailSuppressed(MailId mail, MailOrder order, MailState.Suppression why, Instant at) implements MailEvent {}

    record MailExpired(MailId mail, MailOrder order, Instant at) implements MailEvent {}

    /** Nobody knows whether the mail arrived. */
    record MailUncertain(MailId mail, MailOrder order, Instant at) implements MailEvent {}
}
