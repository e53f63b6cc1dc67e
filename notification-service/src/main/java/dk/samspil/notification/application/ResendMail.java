package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.Wish;

/**
 * A person has a mail sent after all that is held because its outcome is unknown, that has failed, or that was too late.
 * It has as much time for that as if it were about something that happens now.
 */
public final class ResendMail {
    private final Mails mails;
    private final Recipients recipients;
    private final Dispatch dispatch;
    private final Expiry expiry;
    private final Moments moments;

    public ResendMail(Mails mails, Recipients recipients, Dispatch dispatch, Expiry expiry, Moments moments) {
        this.mails = mails;
        this.recipients = recipients;
        this.dispatch = dispatch;
        this.expiry = expiry;
        this.moments = moments;
    }

    /** What became of the wish. */
    public enum Answer {
        QUEUED,
        NOT_HELD,
        UNKNOWN
    }

    public Answer handle(MailId id, Wish wish) {
        var now = moments.now();
        var answer = mails.change(id, Answer.class, current -> {
            if (current.isEmpty()) return Change.none(Answer.UNKNOWN);
            if (isErased(current.get())) return Change.none(Answer.NOT_HELD);
            var decided = current.get().reconsidered().resend(wish, expiry.of(now.business()), now);
            return decided.mail().equals(current.get())
                    ? Change.none(Answer.NOT_HELD)
                    : Change.to(decided.mail(), decided.events(), Answer.QUEUED);
        });
        if (answer == Answer.QUEUED) mails.find(id).map(Versioned::state).ifPresent(dispatch::offer);
        return answer;
    }

    /** It would not be sent, and the words about it would stay. */
    private boolean isErased(Mail mail) {
        return recipients.reader(mail).filter(Contact::isErased).isPresent();
    }
}
