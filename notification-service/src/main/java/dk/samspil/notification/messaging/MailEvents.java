package dk.samspil.notification.messaging;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailNews;
import dk.samspil.notification.domain.MailNews.ContactAwaited;
import dk.samspil.notification.domain.MailNews.ContactDoubted;
import dk.samspil.notification.domain.MailNews.MailBounced;
import dk.samspil.notification.domain.MailNews.MailDeferred;
import dk.samspil.notification.domain.MailNews.MailExpired;
import dk.samspil.notification.domain.MailNews.MailFailed;
import dk.samspil.notification.domain.MailNews.MailPlanned;
import dk.samspil.notification.domain.MailNews.MailSent;
import dk.samspil.notification.domain.MailNews.MailSuppressed;
import dk.samspil.notification.domain.MailNews.MailUncertain;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.SmtpReply;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What the other services hear of a mail. Its words and the server's stay here. */
public final class MailEvents implements Outgoing.Translator<MailNews> {
    static final String TOPIC = "notification.events";
    private static final String PREFIX = "dk.samspil.notification.";

    @Override
    public Outgoing translate(MailNews event) {
        return switch (event) {
            case ContactAwaited(var mail, var person) ->
                new Outgoing.PrivateStep(
                        AwaitContactStep.NAME, mail.value(), new AwaitContactStep(mail.value(), person.value()));
            case MailPlanned(var mail, var order, var plannedFor, var at) ->
                published(
                        "email-planned.v1",
                        mail,
                        order,
                        new EmailPlannedV1(
                                mail.value(), person(order), template(order), order.event(), plannedFor, at));
            case MailSent(var mail, var order, var uncertain, var reply, var at) ->
                published(
                        "email-sent.v1",
                        mail,
                        order,
                        new EmailSentV1(
                                mail.value(),
                                person(order),
                                template(order),
                                order.event(),
                                uncertain,
                                reply.code(),
                                at));
            case MailDeferred(var mail, var order, var reply, var at) ->
                published(
                        "email-deferred.v1",
                        mail,
                        order,
                        new EmailDeferredV1(
                                mail.value(), person(order), template(order), order.event(), code(reply), at));
            case MailFailed(var mail, var order, var reply, var at) ->
                published(
                        "email-failed.v1",
                        mail,
                        order,
                        new EmailFailedV1(
                                mail.value(), person(order), template(order), order.event(), code(reply), at));
            case MailSuppressed(var mail, var order, var why, var at) -> notSent(mail, order, why, at);
            case MailExpired(var mail, var order, var at) -> suppressed(mail, order, "expired", at);
            case ContactDoubted(var person, var returned) ->
                new Outgoing.PrivateStep(
                        DoubtContactStep.NAME, returned.mail().value(), DoubtContactStep.of(person, returned));
            case MailBounced(var mail, var order, var bounce, var at) ->
                published(
                        "email-bounced.v1",
                        mail,
                        order,
                        new EmailBouncedV1(
                                mail.value(),
                                person(order),
                                template(order),
                                order.event(),
                                bounce.kind().name().toLowerCase(Locale.ROOT),
                                bounce.status().orElse(null),
                                at));
            case MailUncertain(var mail, var order, var at) ->
                published(
                        "email-uncertain.v1",
                        mail,
                        order,
                        new EmailUncertainV1(mail.value(), person(order), template(order), order.event(), at));
        };
    }

    /** The reasons of {@code email-suppressed} are as they were released: further ones are told by an event of their own. */
    private static Outgoing notSent(MailId mail, MailOrder order, Suppression why, Instant at) {
        var reason = why.name().toLowerCase(Locale.ROOT);
        return switch (why) {
            case ERASED, SUPERSEDED -> suppressed(mail, order, reason, at);
            case DECLINED, UNREACHABLE, DISMISSED ->
                published(
                        "email-withheld.v1",
                        mail,
                        order,
                        new EmailWithheldV1(mail.value(), person(order), template(order), order.event(), reason, at));
        };
    }

    private static Outgoing suppressed(MailId mail, MailOrder order, String reason, Instant at) {
        return published(
                "email-suppressed.v1",
                mail,
                order,
                new EmailSuppressedV1(mail.value(), person(order), template(order), order.event(), reason, at));
    }

    private static Outgoing published(String type, MailId mail, MailOrder order, Object data) {
        var keys = Ordered.keys(order.facts());
        keys.put("mail", mail.value());
        keys.put("person", person(order));
        return new Outgoing.Published(TOPIC, PREFIX + type, mail.value(), keys, data);
    }

    private static String person(MailOrder order) {
        return order.recipient().value();
    }

    private static String template(MailOrder order) {
        return order.template().code();
    }

    private static int code(Optional<SmtpReply> reply) {
        return reply.map(SmtpReply::code).orElse(0);
    }
}
