package dk.samspil.notification.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Why a mail is to be sent, to whom and about what.
 *
 * @param event the id of the causing event
 * @param correlation the first command of the flow
 * @param trace the flow's trace, in W3C form
 * @param occurredAt business time of the event
 * @param notBefore business time before which the mail is not to leave; nothing for at once
 * @param expiresAt business time after which the mail is no longer wanted
 */
public record MailOrder(
        String event,
        String correlation,
        String trace,
        PersonId recipient,
        Template template,
        Facts facts,
        Instant occurredAt,
        Optional<Instant> notBefore,
        Instant expiresAt) {

    /** For a mail that may leave at once. */
    public MailOrder(
            String event,
            String correlation,
            String trace,
            PersonId recipient,
            Template template,
            Facts facts,
            Instant occurredAt,
            Instant expiresAt) {
        this(event, correlation, trace, recipient, template, facts, occurredAt, Optional.empty(), expiresAt);
    }

    /** The mail that this order makes, and no other order does. */
    public MailId mail() {
        return MailId.of(event, recipient, template);
    }

    /** The same, wanted until then. */
    MailOrder until(Instant end) {
        return new MailOrder(event, correlation, trace, recipient, template, facts, occurredAt, notBefore, end);
    }

    /** The same, for somebody else. */
    MailOrder to(PersonId next) {
        return new MailOrder(event, correlation, trace, next, template, facts, occurredAt, notBefore, expiresAt);
    }
}
