package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonId;

/**
 * Step: the mails that an erased person was still to get are not sent, and what people and servers have said about any
 * mail to them goes. One being sent just now sees to it itself. What is for whoever has the person's role by now, as it
 * was ordered after that had changed hands, goes there instead.
 */
public final class SuppressMails {
    private final Mails mails;
    private final Recipients recipients;
    private final Dispatch dispatch;
    private final Moments moments;

    public SuppressMails(Mails mails, Recipients recipients, Dispatch dispatch, Moments moments) {
        this.mails = mails;
        this.recipients = recipients;
        this.dispatch = dispatch;
        this.moments = moments;
    }

    public void handle(PersonId person) {
        mails.to(person).forEach(this::suppress);
    }

    private void suppress(MailId id) {
        var now = moments.now();
        mails.react(id, Changes.ofMailIfThere(mail -> {
            var handedOn = recipients.handOn(mail, now);
            return handedOn.mail().equals(mail) ? mail.erase(now) : handedOn;
        }));
        mails.find(id).map(Versioned::state).filter(Mail::isWaiting).ifPresent(dispatch::offer);
    }
}
