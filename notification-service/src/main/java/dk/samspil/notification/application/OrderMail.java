package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Waiting;
import java.time.Instant;

/** Orders the one mail that an event leads to for a person. A second order of the same changes nothing. */
public final class OrderMail {
    private final Mails mails;
    private final Contacts contacts;
    private final Dispatch dispatch;
    private final Planning planning;
    private final Moments moments;

    public OrderMail(Mails mails, Contacts contacts, Dispatch dispatch, Planning planning, Moments moments) {
        this.mails = mails;
        this.contacts = contacts;
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
        if (isPlanned(command)) return;
        var order = order(command);
        var known = known(command.recipient());
        var now = moments.now();
        var isNew = mails.react(order.mail(), current -> {
            if (current.isPresent()) return Change.none();
            var ordered = Mail.ordered(order, known, now);
            return Change.to(ordered.mail(), ordered.events());
        });
        if (isNew && known) dispatch.offer(new Waiting(order.mail(), Lane.of(order.template())));
    }

    /** A repeated order of a bulk mail must not take another place in a wave. */
    private boolean isPlanned(Command command) {
        return Lane.of(command.template()) == Lane.BULK
                && mails.find(MailId.of(command.event(), command.recipient(), command.template()))
                        .isPresent();
    }

    private MailOrder order(Command command) {
        var cause = Cause.current();
        var plan = planning.of(command.template(), command.facts(), command.occurredAt());
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

    /** An erased person counts as known: the sender looks again, and sends nothing. */
    private boolean known(PersonId person) {
        return contacts.find(person)
                .filter(contact -> !(contact.state().state() instanceof Contact.State.Awaited))
                .isPresent();
    }
}
