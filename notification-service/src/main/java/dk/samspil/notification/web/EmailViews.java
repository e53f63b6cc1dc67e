package dk.samspil.notification.web;

import dk.samspil.notification.domain.Bounce;
import dk.samspil.notification.domain.Edition;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailState;
import dk.samspil.notification.domain.MailState.Deferred;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.Passage;
import dk.samspil.notification.domain.SmtpReply;
import dk.samspil.notification.domain.Wish;
import dk.samspil.notification.domain.sending.Hold;
import dk.samspil.notification.web.EmailView.BounceView;
import dk.samspil.notification.web.EmailView.PassageView;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows mails as the API tells of them. */
public final class EmailViews {
    private final Function<MailId, String> messageId;
    private final Function<Mail, Optional<Hold>> holds;

    /** @param holds what holds a mail back at this moment */
    public EmailViews(Function<MailId, String> messageId, Function<Mail, Optional<Hold>> holds) {
        this.messageId = messageId;
        this.holds = holds;
    }

    EmailView of(Mail mail) {
        var order = mail.order();
        var hold = holds.apply(mail);
        return new EmailView(
                mail.id().value(),
                order.recipient().value(),
                !mail.isForItsFirstRecipient(),
                order.template().code(),
                mail.edition()
                        .map(Edition::language)
                        .map(Language::name)
                        .map(EmailViews::code)
                        .orElse(null),
                mail.edition()
                        .map(Edition::version)
                        .filter(version -> !version.isEmpty())
                        .orElse(null),
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
                hold.flatMap(Hold::until).orElse(hold.isPresent() ? null : due(mail.state())),
                hold.map(Hold::since).orElse(null),
                hold.map(Hold::why)
                        .map(Hold.Reason::code)
                        .or(() -> mail.state().cause())
                        .orElse(null),
                mail.state().said().map(EmailViews::text).orElse(null),
                mail.bounce().map(EmailViews::of).orElse(null),
                mail.trail().passages().stream().map(EmailViews::of).toList());
    }

    private static BounceView of(Bounce bounce) {
        return new BounceView(code(bounce.kind().name()), bounce.status().orElse(null), bounce.at());
    }

    private static PassageView of(Passage passage) {
        return new PassageView(
                passage.state(),
                passage.why().orElse(null),
                passage.from(),
                passage.until(),
                passage.times(),
                passage.reply().map(EmailViews::text).orElse(null),
                passage.wish().map(Wish::by).orElse(null),
                passage.wish().flatMap(Wish::reason).orElse(null));
    }

    private static String text(SmtpReply reply) {
        return reply.code() + " " + reply.text();
    }

    private static @Nullable Instant due(MailState state) {
        return state instanceof Deferred deferred ? deferred.due() : null;
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
