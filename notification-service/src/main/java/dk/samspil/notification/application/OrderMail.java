package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Waiting;
import java.time.Instant;

/** Orders the one mail that an event leads to for a person. A second order of the same changes nothing. */
public final class OrderMail {
    private final Mails mails;
    private final Dispatch dispatch;
    private final Planning planning;
    private final Moments moments;

    public OrderMail(Mails mails, Dispatch dispatch, Planning planning, Moments moments) {
        this.mails = mails;
        this.dispatch = dispatch;
        this.planning = planning;
        this.moments = moments;
    }

    /**
     * What is to be told to whom.
     *
     * @param event the id of the event that it tells of
     * @param occurredAt business time of the event
     */
    public record Command(String event, PersonId recipient, Template template, Facts facts, Instant occurredAt) {}

    public void handle(Command command) {
        var plan = planning.of(command.template(), command.facts(), command.occurredAt());
        var order = order(command, plan);
        var now = moments.now();
        var isNew = mails.introduce(order.mail(), current -> {
            if (current.isPresent()) return Change.none();
            var ordered = Mail.ordered(order, now);
            return Change.to(ordered.mail(), ordered.events());
        });
        if (isNew) dispatch.offer(new Waiting(order.mail(), Lane.of(order.template())));
        else planning.giveBack(plan);
    }

    private static MailOrder order(Command command, Planning.Plan plan) {
        var cause = Cause.current();
        return new MailOrder(
                command.event(),
                cause.correlationId(),
                cause.trace().header(),
                command.recipient(),
                command.template(),
                command.facts(),
                command.occurredAt(),
                plan.notBefore(),
                plan.expiresAt());
    }
}
