package dk.samspil.notification.persistence;

import dk.samspil.notification.domain.Edition;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.Trail;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the store. Public because the driver reads its components by reflection.
 *
 * @param state the state's code; what belongs to it is in {@code progress}
 * @param templateVersion null before it is written, and in documents of earlier releases
 * @param trail null in documents of earlier releases
 * @param notBefore null for at once
 * @param bounce null where nothing came back
 * @param details the place of the details that it was written to; null as for the version
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
        ProgressDocument progress,
        @Nullable String templateVersion,
        @Nullable List<PassageDocument> trail,
        @Nullable BounceDocument bounce,
        @Nullable Long details,
        @Nullable Instant notBefore) {

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
                mail.edition().map(Edition::language).map(Language::name).orElse(null),
                mail.state().code(),
                ProgressDocument.of(mail.state()),
                mail.edition().map(Edition::version).orElse(null),
                mail.trail().passages().stream().map(PassageDocument::of).toList(),
                mail.bounce().map(BounceDocument::of).orElse(null),
                mail.edition().map(Edition::details).orElse(null),
                order.notBefore().orElse(null));
    }

    Mail toMail() {
        return new Mail(
                new MailId(id),
                order(),
                progress.toState(state),
                attempts,
                repeat,
                edition(),
                orderedAt,
                trail == null
                        ? Trail.NONE
                        : new Trail(
                                trail.stream().map(PassageDocument::toPassage).toList()),
                Optional.ofNullable(bounce).map(BounceDocument::toBounce));
    }

    /** An earlier release wrote no version down. */
    private Optional<Edition> edition() {
        return Optional.ofNullable(language)
                .map(written -> new Edition(
                        Language.valueOf(written),
                        Objects.requireNonNullElse(templateVersion, ""),
                        Objects.requireNonNullElse(details, 0L)));
    }

    private MailOrder order() {
        var known = Template.of(template).orElseThrow(() -> new IllegalStateException("no template " + template));
        return new MailOrder(
                event,
                correlation,
                trace,
                new PersonId(recipient),
                known,
                new Facts(facts),
                occurredAt,
                Optional.ofNullable(notBefore),
                expiresAt);
    }
}
