package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.Wish;

/** A person decides that a mail is not sent: one that waits, is held because its outcome is unknown, or has failed. */
public final class DismissMail {
    private final Mails mails;
    private final Moments moments;

    public DismissMail(Mails mails, Moments moments) {
        this.mails = mails;
        this.moments = moments;
    }

    /** What became of the wish. */
    public enum Answer {
        DISMISSED,
        /** It is sent, being sent at this moment, or will not be sent anyway. */
        SETTLED,
        UNKNOWN
    }

    public Answer handle(MailId id, Wish wish) {
        var now = moments.now();
        return mails.change(id, Answer.class, current -> {
            if (current.isEmpty()) return Change.none(Answer.UNKNOWN);
            var decided = current.get().reconsidered().dismiss(wish, now);
            return decided.mail().equals(current.get())
                    ? Change.none(Answer.SETTLED)
                    : Change.to(decided.mail(), decided.events(), Answer.DISMISSED);
        });
    }
}
