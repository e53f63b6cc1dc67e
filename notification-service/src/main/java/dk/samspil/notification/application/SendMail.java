package dk.samspil.notification.application;

import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailDecided;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.Outcome;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Sends a mail, if it is to be sent now and nobody else has it: claims it, writes it with the facts of
 * this moment, hands it over, records just before its end that the server may have it, and then what came of it.
 */
public final class SendMail {
    private final Mails mails;
    private final Recipients recipients;
    private final Attempt attempt;
    private final SendingRules rules;

    public SendMail(Mails mails, Recipients recipients, Letters letters, Postbox postbox, SendingRules rules) {
        this.mails = mails;
        this.recipients = recipients;
        this.attempt = new Attempt(mails, letters, postbox, rules);
        this.rules = rules;
    }

    /**
     * Makes at most one attempt, and says when the mail wants the next.
     *
     * @param recipient as found when the mail was in the store already. Whoever is erased later finds the mail there and
     *     takes it from its sender, so nobody has to look again.
     */
    public Next handle(Mail found, Optional<Contact> recipient) {
        return Flows.of(found.order())
                .call(() -> isAwaited(found, recipient) ? await(found) : attempt(found.id(), recipient));
    }

    private boolean isAwaited(Mail found, Optional<Contact> recipient) {
        return found.isWaiting()
                && recipient.filter(Contact::isKnown).isEmpty()
                && recipients.successor(found.order()).isEmpty();
    }

    private Next await(Mail found) {
        var now = rules.moments().now();
        return Next.after(changed(found.id(), m -> m.awaitContact(found.order().recipient(), now))
                .state());
    }

    private Next attempt(MailId id, Optional<Contact> found) {
        var claim = UUID.randomUUID().toString();
        var now = rules.moments().now();
        var mail = changed(id, m -> m.claim(claim, now, rules.claim()));
        if (!mail.heldBy(claim)) return Next.NONE;
        return recipients.successor(mail.order()).isPresent() ? handOn(id) : send(mail, claim, found);
    }

    /** It was ordered for somebody who had handed over by then, or was with the server as they did. */
    private Next handOn(MailId id) {
        var now = rules.moments().now();
        return Next.after(changed(id, mail -> recipients.handOn(mail, now)).state());
    }

    private Next send(Mail mail, String claim, Optional<Contact> found) {
        var recipient = found.filter(known -> known.person().equals(mail.order().recipient()))
                .or(() -> recipients.of(mail));
        var outcome = decided(mail, claim, recipient);
        var next = new RecordOutcome(mails, rules).handle(mail.id(), claim, outcome);
        if (outcome instanceof Outcome.Accepted) return next;
        // Of one that was with the server as its recipient handed over, nobody else knows that it is free again.
        if (recipients.successor(mail.order()).isPresent()) return handOn(mail.id());
        return isUnreachable(outcome) ? unlessReachable(mail, next) : next;
    }

    private Mail changed(MailId id, Function<Mail, MailDecided> decide) {
        return mails.change(id, Mail.class, Changes.ofMail(decide));
    }

    /** Looks again just before a mail is put down as withheld: from then on nobody may be left to look. */
    private Outcome decided(Mail mail, String claim, Optional<Contact> recipient) {
        var first = attempt.make(mail, claim, recipient);
        return isUnreachable(first) ? attempt.make(mail, claim, recipients.of(mail)) : first;
    }

    private static boolean isUnreachable(Outcome outcome) {
        return outcome.equals(new Outcome.Withheld(Suppression.UNREACHABLE));
    }

    /** Who has become reachable before the mail was put down as withheld has not been told of it. */
    private Next unlessReachable(Mail mail, Next otherwise) {
        if (recipients
                .of(mail)
                .flatMap(contact -> Attempt.withheld(mail, contact))
                .isPresent()) return otherwise;
        var now = rules.moments().now();
        return Next.after(changed(mail.id(), m -> m.reconsidered().resume(now)).state());
    }
}
