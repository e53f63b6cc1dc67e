package dk.samspil.notification.persistence;

import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the store. Public because the driver reads its components by reflection.
 *
 * @param state the state's code; what belongs to it is in {@code progress}
 */
public record MailDocument(
        @BsonId String id,
        String event,
        String correlation,
        String trace,
        String recipient,
        String template,
        Map<String, String> facts,
        Instant occurredAt,
        Instant expiresAt,
        Instant orderedAt,
        int attempts,
        boolean repeat,
        @Nullable String language,
        String state,
        ProgressDocument progress) {

    static MailDocument of(Mail mail) {
        var order = mail.order();
        return new MailDocument(
                mail.id().value(),
                order.event(),
                order.correlation(),
                order.trace(),
                order.recipient().value(),
                order.template().code(),
                order.facts().values(),
                order.occurredAt(),
                order.expiresAt(),
                mail.orderedAt(),
                mail.attempts(),
                mail.repeat(),
                mail.language().map(Language::name).orElse(null),
                mail.state().code(),
                ProgressDocument.of(mail.state()));
    }

    Mail toMail() {
        return new Mail(
                new MailId(id),
                order(),
                progress.toState(state),
                attempts,
                repeat,
                Optional.ofNullable(language).map(Language::valueOf),
                orderedAt);
    }

    private MailOrder order() {
        var known = Template.of(template).orElseThrow(() -> new IllegalStateException("no template " + template));
        return new MailOrder(
                event, correlation, trace, new PersonId(recipient), known, new Facts(facts), occurredAt, expiresAt);
    }
}
