package dk.samspil.notification.application.bounces;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.application.Dispatch;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonId;

/** Step: somebody can be reached again, so what was withheld from them and is still of use is sent. */
public final class ResumeMails {
    private final Mails mails;
    private final Dispatch dispatch;
    private final Moments moments;

    public ResumeMails(Mails mails, Dispatch dispatch, Moments moments) {
        this.mails = mails;
        this.dispatch = dispatch;
        this.moments = moments;
    }

    public void handle(PersonId person) {
        mails.to(person).forEach(this::resume);
    }

    private void resume(MailId id) {
        var now = moments.now();
        mails.react(id, current -> {
            if (current.isEmpty()) return Change.none();
            var decided = current.get().reconsidered().resume(now);
            return decided.mail().equals(current.get()) ? Change.none() : Change.to(decided.mail(), decided.events());
        });
        // Of no effect on a mail that is not to be sent.
        mails.find(id).map(Versioned::state).ifPresent(dispatch::offer);
    }
}
