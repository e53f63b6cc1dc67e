package dk.samspil.notification.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Where a mail is on its way. All times are system times. */
public sealed interface MailState {

    /** Nobody knows yet where the recipient can be reached. */
    record AwaitingContact() implements MailState {}

    /** To be sent now. */
    record Queued(Instant since) implements MailState {}

    /**
     * One sender has it, until the lease ends.
     *
     * @param claim the sender's own mark
     * @param delivering whether the mail server may have it already
     * @param stopped why it is not sent again, whatever comes of this attempt: what has happened meanwhile. Of somebody
     *     erased, what the server says in words is not kept either
     */
    record Sending(String claim, Instant leaseUntil, boolean delivering, Optional<Suppression> stopped)
            implements MailState {
        /** As long as nothing is known against it. */
        public Sending(String claim, Instant leaseUntil, boolean delivering) {
            this(claim, leaseUntil, delivering, Optional.empty());
        }

        /** An erasure counts for more than anything else. */
        Sending stoppedBy(Suppression why) {
            return stopped.equals(Optional.of(Suppression.ERASED))
                    ? this
                    : new Sending(claim, leaseUntil, delivering, Optional.of(why));
        }

        boolean overdue(Instant now) {
            return !leaseUntil.isAfter(now);
        }
    }

    /** To be tried again. */
    record Deferred(Instant due, Delay why, Optional<SmtpReply> reply) implements MailState {}

    /** The mail server has taken it. */
    record Sent(Instant at, SmtpReply reply) implements MailState {}

    /** The mail server may have taken it: a person decides. */
    record Uncertain(Instant since) implements MailState {}

    /** It will not arrive. */
    record Failed(Instant at, Optional<SmtpReply> reply) implements MailState {}

    /** It must not be sent, or need not. */
    record Suppressed(Instant at, Suppression why) implements MailState {}

    /** Too late to be of use. */
    record Expired(Instant at) implements MailState {}

    /** The state's name in the API and in the store. */
    default String code() {
        return switch (this) {
            case AwaitingContact _ -> "awaiting-contact";
            case Queued _ -> "queued";
            case Sending _ -> "sending";
            case Deferred _ -> "deferred";
            case Sent _ -> "sent";
            case Uncertain _ -> "uncertain";
            case Failed _ -> "failed";
            case Suppressed _ -> "suppressed";
            case Expired _ -> "expired";
        };
    }

    /** What makes it wait, or has stopped it, as a code, where there is something. */
    default Optional<String> cause() {
        return switch (this) {
            case Deferred later -> Optional.of(code(later.why()));
            case Suppressed suppressed -> Optional.of(code(suppressed.why()));
            default -> Optional.empty();
        };
    }

    /** What the mail server said last, where it did. */
    default Optional<SmtpReply> said() {
        return switch (this) {
            case Deferred later -> later.reply();
            case Sent sent -> Optional.of(sent.reply());
            case Failed failed -> failed.reply();
            default -> Optional.empty();
        };
    }

    /** The same, without what the mail server said in words, or is about to say. */
    default MailState withoutWords() {
        return switch (this) {
            case Sending held -> held.stoppedBy(Suppression.ERASED);
            case Deferred(var due, var why, var reply) -> new Deferred(due, why, reply.map(SmtpReply::withoutWords));
            case Sent(var at, var reply) -> new Sent(at, reply.withoutWords());
            case Failed(var at, var reply) -> new Failed(at, reply.map(SmtpReply::withoutWords));
            default -> this;
        };
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why a mail waits for another attempt. */
    enum Delay {
        /** The server said: later. Such attempts are counted. */
        SERVER_SAID_LATER,
        /** The server could not be reached; waits as long as it lasts. */
        UNREACHABLE,
        /** The connection broke while the server was taking the mail, perhaps because of it. Such attempts are counted. */
        CUT_OFF,
        /** The store did not take it down that the server was about to have the mail, so the server did not get it. */
        UNRECORDED,
        /** Something that the mail tells of is not known here yet. */
        FACTS_MISSING,
        /** The mail could not be written. Such attempts are counted. */
        FAULT
    }

    /** Why a mail was not sent. */
    enum Suppression {
        ERASED,
        SUPERSEDED,
        /** The recipient has opted out of mails of this kind. */
        DECLINED,
        /** What was sent to this address before has come back. */
        UNREACHABLE,
        /** A person has decided so. */
        DISMISSED
    }
}
