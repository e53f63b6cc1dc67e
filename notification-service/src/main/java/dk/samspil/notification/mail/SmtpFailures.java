package dk.samspil.notification.mail;

import dk.samspil.notification.application.Postbox.Delivery;
import dk.samspil.notification.domain.Bounce;
import dk.samspil.notification.domain.SmtpReply;
import dk.samspil.notification.domain.StatusCode;
import dk.samspil.notification.mail.CarefulTransport.Handover;
import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Tells failures apart: a reply of the server is definite, also one after the content; without a reply it
 * depends on whether the server could have had all of the message.
 */
final class SmtpFailures {
    private static final int TRANSIENT = 4;
    private static final int PERMANENT = 5;

    /** No such user, user not local, mailbox name not allowed (RFC 5321, 4.2.3). */
    private static final Set<Integer> NOBODY_THERE = Set.of(550, 551, 553);

    private SmtpFailures() {}

    static Delivery classify(MessagingException failure, Handover handover) {
        return firstReply(failure).orElseGet(() -> switch (handover) {
            case BEGUN -> new Delivery.Lost();
            case CONTENT -> new Delivery.CutOff();
            case WITHHELD -> new Delivery.Withheld();
            case ENDED -> new Delivery.Doubtful();
        });
    }

    /** The failure of an address hides in the chain behind the failure of the sending. */
    private static Optional<Delivery> firstReply(@Nullable Exception e) {
        if (e == null) return Optional.empty();
        var reply = reply(e);
        return reply.isEmpty() && e instanceof MessagingException chained
                ? firstReply(chained.getNextException())
                : reply;
    }

    private static Optional<Delivery> reply(Exception e) {
        return switch (e) {
            case SMTPAddressFailedException f ->
                definite(f.getReturnCode(), f.getMessage()).map(SmtpFailures::ofAddress);
            case SMTPSenderFailedException f ->
                definite(f.getReturnCode(), f.getMessage()).map(SmtpFailures::ofMail);
            case SMTPSendFailedException f ->
                definite(f.getReturnCode(), f.getMessage()).map(SmtpFailures::ofMail);
            default -> Optional.empty();
        };
    }

    private static Delivery ofMail(SmtpReply reply) {
        return reply.code() / 100 == PERMANENT ? new Delivery.Refused(reply) : new Delivery.Later(reply);
    }

    /** What is said at RCPT is about the address, but for what a status code says is not (RFC 3463). */
    private static Delivery ofAddress(SmtpReply reply) {
        var isHard = StatusCode.in(reply.text())
                .map(status -> status.kind() == Bounce.Kind.HARD)
                .orElseGet(() -> NOBODY_THERE.contains(reply.code()));
        return reply.code() / 100 == PERMANENT && isHard ? new Delivery.AddressRefused(reply) : ofMail(reply);
    }

    private static Optional<SmtpReply> definite(int code, @Nullable String text) {
        return code / 100 == TRANSIENT || code / 100 == PERMANENT
                ? Optional.of(new SmtpReply(code, Objects.requireNonNullElse(text, "")))
                : Optional.empty();
    }
}
