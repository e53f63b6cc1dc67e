package dk.samspil.notification.application.bounces;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.Flows;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.domain.Bounce;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.Moment;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.StatusCode;
import java.util.Optional;

/**
 * A mail has come back, or its recipient has complained. The same news twice, by whatever way and to whichever instance,
 * changes nothing. What follows belongs to the flow in which the mail was ordered.
 */
public final class ReceiveBounce {
    private final Mails mails;
    private final Contacts contacts;
    private final Moments moments;
    private final BounceTally tally;

    public ReceiveBounce(Mails mails, Contacts contacts, Moments moments, BounceTally tally) {
        this.mails = mails;
        this.contacts = contacts;
        this.moments = moments;
        this.tally = tally;
    }

    /** By which way one hears of it. */
    public enum Way {
        MAILBOX,
        WEBHOOK
    }

    /** What is told of a mail. */
    public record Command(MailId mail, Bounce.Kind kind, Optional<StatusCode> status, Way way) {}

    /** What became of it. */
    public enum Answer {
        RECORDED,
        /** The same, or worse, was known; or the recipient is erased. */
        UNCHANGED,
        /** There is no such mail, or it has never left. */
        UNKNOWN
    }

    public Answer handle(Command command) {
        var answer = mails.find(command.mail())
                .map(found -> Flows.of(found.state().order())
                        .call(() -> record(found.state().order(), command)))
                .orElse(Answer.UNKNOWN);
        tally.received(command.way(), command.kind(), answer);
        return answer;
    }

    private Answer record(MailOrder order, Command command) {
        if (isErased(order.recipient())) return Answer.UNCHANGED;
        var now = moments.now();
        return mails.change(command.mail(), Answer.class, current -> {
            if (current.filter(Mail::mayHaveLeft).isEmpty()) return Change.none(Answer.UNKNOWN);
            var decided = current.get().reconsidered().bounced(bounce(command, now), now);
            return decided.events().isEmpty()
                    ? Change.none(Answer.UNCHANGED)
                    : Change.to(decided.mail(), decided.events(), Answer.RECORDED);
        });
    }

    private boolean isErased(PersonId person) {
        return contacts.find(person).filter(c -> c.state().isErased()).isPresent();
    }

    private static Bounce bounce(Command command, Moment now) {
        return new Bounce(command.kind(), command.status().map(StatusCode::value), now.system());
    }
}
