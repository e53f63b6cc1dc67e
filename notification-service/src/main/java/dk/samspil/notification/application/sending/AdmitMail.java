package dk.samspil.notification.application.sending;

import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.Next;
import dk.samspil.notification.application.SendMail;
import dk.samspil.notification.application.Throttle;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.sending.Waiting;
import java.util.Locale;

/**
 * Decides whether a mail may leave now, before anybody claims it: what is held back by a pause, an hour, a wave or a
 * rate costs no write and tells nobody anything.
 */
public final class AdmitMail {
    private final Mails mails;
    private final Contacts contacts;
    private final Gatekeeper gates;
    private final Throttle throttle;
    private final SendMail send;

    public AdmitMail(Mails mails, Contacts contacts, Gatekeeper gates, Throttle throttle, SendMail send) {
        this.mails = mails;
        this.contacts = contacts;
        this.gates = gates;
        this.throttle = throttle;
        this.send = send;
    }

    /** Sends the mail if it may leave. One that is held back is forgotten here: the sweep offers it when it may. */
    public Next handle(Waiting waiting) {
        if (gates.isShut(waiting.lane())) return Next.NONE;
        // Whoever claims a mail finds out what has become of it; only that it may not leave has to be so now.
        return mails.recall(waiting.mail())
                .map(Versioned::state)
                .filter(gates::admits)
                .or(() -> mails.find(waiting.mail()).map(Versioned::state).filter(gates::admits))
                .map(this::unlessTooFast)
                .orElse(Next.NONE);
    }

    private Next unlessTooFast(Mail mail) {
        var recipient = contacts.find(mail.order().recipient()).map(Versioned::state);
        return recipient
                .flatMap(Contact::details)
                .map(AdmitMail::domain)
                .filter(domain -> !throttle.allows(mail.id(), domain))
                .<Next>map(Next.Throttled::new)
                .orElseGet(() -> send.handle(mail, recipient));
    }

    private static String domain(PersonDetails recipient) {
        var email = recipient.email();
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
