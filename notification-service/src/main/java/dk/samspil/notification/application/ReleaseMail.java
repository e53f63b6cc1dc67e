package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.domain.MailId;

/** Step: a mail that waited for its recipient's details goes to the senders. */
public final class ReleaseMail {
    private final Mails mails;
    private final Dispatch dispatch;
    private final Moments moments;

    public ReleaseMail(Mails mails, Dispatch dispatch, Moments moments) {
        this.mails = mails;
        this.dispatch = dispatch;
        this.moments = moments;
    }

    public void handle(MailId mail) {
        var now = moments.now();
        mails.react(mail, Changes.ofMailIfThere(waiting -> waiting.contactKnown(now)));
        mails.find(mail).map(Versioned::state).ifPresent(dispatch::offer);
    }
}
