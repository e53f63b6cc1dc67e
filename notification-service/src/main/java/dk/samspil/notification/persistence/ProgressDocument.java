package dk.samspil.notification.persistence;

import dk.samspil.notification.domain.MailState;
import dk.samspil.notification.domain.MailState.AwaitingContact;
import dk.samspil.notification.domain.MailState.Deferred;
import dk.samspil.notification.domain.MailState.Delay;
import dk.samspil.notification.domain.MailState.Expired;
import dk.samspil.notification.domain.MailState.Failed;
import dk.samspil.notification.domain.MailState.Queued;
import dk.samspil.notification.domain.MailState.Sending;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.MailState.Suppressed;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.MailState.Uncertain;
import dk.samspil.notification.domain.SmtpReply;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a mail's state.
 *
 * @param at since when, or until when, by the state
 * @param reason why it waits, or is not sent; with {@code silenced}, why it is not sent again
 * @param silenced null for no, and in documents of earlier releases; an earlier release gives no reason with it, and
 *     takes each for an erasure
 */
public record ProgressDocument(
        @Nullable Instant at,
        @Nullable String claim,
        @Nullable Boolean delivering,
        @Nullable String reason,
        @Nullable Integer replyCode,
        @Nullable String replyText,
        @Nullable Boolean silenced) {

    static ProgressDocument of(MailState state) {
        return switch (state) {
            case AwaitingContact _ -> at(null);
            case Queued(var since) -> at(since);
            case Sending(var claim, var until, var delivering, var stopped) ->
                new ProgressDocument(
                        until,
                        claim,
                        delivering,
                        stopped.map(Suppression::name).orElse(null),
                        null,
                        null,
                        stopped.isPresent() ? true : null);
            case Deferred(var due, var why, var reply) -> replied(due, why.name(), reply);
            case Sent(var at, var reply) -> replied(at, null, Optional.of(reply));
            case Uncertain(var since) -> at(since);
            case Failed(var at, var reply) -> replied(at, null, reply);
            case Suppressed(var at, var why) -> replied(at, why.name(), Optional.empty());
            case Expired(var at) -> at(at);
        };
    }

    MailState toState(String code) {
        return switch (code) {
            case "awaiting-contact" -> new AwaitingContact();
            case "queued" -> new Queued(time());
            case "sending" -> new Sending(required(claim), time(), required(delivering), stopped());
            case "deferred" -> new Deferred(time(), Delay.valueOf(required(reason)), reply());
            case "sent" -> new Sent(time(), reply().orElseThrow());
            case "uncertain" -> new Uncertain(time());
            case "failed" -> new Failed(time(), reply());
            case "suppressed" -> new Suppressed(time(), Suppression.valueOf(required(reason)));
            case "expired" -> new Expired(time());
            default -> throw new IllegalStateException("no mail state " + code);
        };
    }

    private static ProgressDocument at(@Nullable Instant at) {
        return new ProgressDocument(at, null, null, null, null, null, null);
    }

    private static ProgressDocument replied(Instant at, @Nullable String reason, Optional<SmtpReply> reply) {
        return new ProgressDocument(
                at,
                null,
                null,
                reason,
                reply.map(SmtpReply::code).orElse(null),
                reply.map(SmtpReply::text).orElse(null),
                null);
    }

    private Optional<Suppression> stopped() {
        if (silenced == null) return Optional.empty();
        return Optional.of(reason == null ? Suppression.ERASED : Suppression.valueOf(reason));
    }

    private Instant time() {
        return required(at);
    }

    private Optional<SmtpReply> reply() {
        return replyCode == null || replyText == null
                ? Optional.empty()
                : Optional.of(new SmtpReply(replyCode, replyText));
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value, "the state's details are incomplete");
    }
}
