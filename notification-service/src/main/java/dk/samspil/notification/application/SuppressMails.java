package dk.samspil.notification.application;

import dk.samspil.notification.domain.PersonId;

/**
 * Step: the mails that an erased person was still to get are not sent, and what people and servers have said about any
 * mail to them goes. One being sent just now sees to it itself.
 */
public final class SuppressMails {
    private final Mails mails;
    private final Moments moments;

    public SuppressMails(Mails mails, Moments moments) {
        this.mails = mails;
        this.moments = moments;
    }

    public void handle(PersonId person) {
        var now = moments.now();
        for (var mail : mails.to(person)) mails.react(mail, Changes.ofMailIfThere(any -> any.erase(now)));
    }
}
