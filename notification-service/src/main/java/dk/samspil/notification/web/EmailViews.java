package dk.samspil.notification.web;

import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailState;
import dk.samspil.notification.domain.MailState.Deferred;
import dk.samspil.notification.domain.MailState.Failed;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.MailState.Suppressed;
import dk.samspil.notification.domain.SmtpReply;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows mails as the API tells of them. */
public final class EmailViews {
    private final Function<MailId, String> messageId;

    public EmailViews(Function<MailId, String> messageId) {
        this.messageId = messageId;
    }

    EmailView of(Mail mail) {
        var order = mail.order();
        return new EmailView(
                mail.id().value(),
                order.recipient().value(),
                order.template().code(),
                mail.language().map(Language::name).map(EmailViews::code).orElse(null),
                mail.state().code(),
                mail.uncertain(),
                mail.attempts(),
                messageId.apply(mail.id()),
                order.event(),
                order.correlation(),
                mail.orderedAt(),
                order.occurredAt(),
                order.expiresAt(),
                mail.state() instanceof Sent sent ? sent.at() : null,
                due(mail.state()),
                reason(mail.state()),
                reply(mail.state()).map(r -> r.code() + " " + r.text()).orElse(null));
    }

    private static @Nullable Instant due(MailState state) {
        return state instanceof Deferred deferred ? deferred.due() : null;
    }

    private static @Nullable String reason(MailState state) {
        return switch (state) {
            case Deferred deferred -> code(deferred.why().name());
            case Suppressed suppressed -> code(suppressed.why().name());
            default -> null;
        };
    }

    private static Optional<SmtpReply> reply(MailState state) {
        return switch (state) {
            case Deferred deferred -> deferred.reply();
            case Sent sent -> Optional.of(sent.reply());
            case Failed failed -> failed.reply();
            default -> Optional.empty();
        };
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
