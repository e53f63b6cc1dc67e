package dk.samspil.notification.mail;

import dk.samspil.notification.application.Postbox.Delivery;
import dk.samspil.notification.domain.SmtpReply;
import dk.samspil.notification.mail.CarefulTransport.Handover;
import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.Optional;
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

    private SmtpFailures() {}

    static Delivery classify(MessagingException failure, Handover handover) {
        return firstReply(failure)
                .<Delivery>map(reply ->
                        reply.code() / 100 == PERMANENT ? new Delivery.Refused(reply) : new Delivery.Later(reply))
                .orElseGet(() -> switch (handover) {
                    case BEGUN -> new Delivery.Lost();
                    case CONTENT -> new Delivery.CutOff();
                    case WITHHELD -> new Delivery.Withheld();
                    case ENDED -> new Delivery.Doubtful();
                });
    }

    /** The failure of an address hides in the chain behind the failure of the sending. */
    private static Optional<SmtpReply> firstReply(@Nullable Exception e) {
        if (e == null) return Optional.empty();
        var reply = reply(e);
        return reply.isEmpty() && e instanceof MessagingException chained
                ? firstReply(chained.getNextException())
                : reply;
    }

    private static Optional<SmtpReply> reply(Exception e) {
        return switch (e) {
            case SMTPAddressFailedException f -> definite(f.getReturnCode(), f.getMessage());
            case SMTPSenderFailedException f -> definite(f.getReturnCode(), f.getMessage());
            case SMTPSendFailedException f -> definite(f.getReturnCode(), f.getMessage());
            default -> Optional.empty();
        };
    }

    private static Optional<SmtpReply> definite(int code, @Nullable String text) {
        return code / 100 == TRANSIENT || code / 100 == PERMANENT
                ? Optional.of(new SmtpReply(code, Objects.requireNonNullElse(text, "")))
                : Optional.empty();
    }
}
