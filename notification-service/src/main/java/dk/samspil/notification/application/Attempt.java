package dk.samspil.notification.application;

import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.application.Postbox.Delivery;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Edition;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailState.Delay;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.Outcome;
import dk.samspil.notification.domain.SmtpReply;
import java.util.Optional;

/**
 * One attempt to send a mail, by whoever has claimed it: writes it with the facts of this moment, hands it over, and
 * records just before its end that the server may have it.
 */
final class Attempt {
    private final Mails mails;
    private final Letters letters;
    private final Postbox postbox;
    private final SendingRules rules;

    Attempt(Mails mails, Letters letters, Postbox postbox, SendingRules rules) {
        this.mails = mails;
        this.letters = new CarefulLetters(letters);
        this.postbox = postbox;
        this.rules = rules;
    }

    /** What came of it. */
    Outcome make(Mail mail, String claim, Optional<Contact> recipient) {
        var withheld = recipient.flatMap(found -> withheld(mail, found));
        if (withheld.isPresent()) return new Outcome.Withheld(withheld.get());
        return recipient.map(Contact::state).orElse(null) instanceof Contact.State.Known known
                ? written(mail, claim, known)
                : missing(mail);
    }

    /** Why the recipient is not to have it. A person's wish goes before what is known of the address. */
    static Optional<Suppression> withheld(Mail mail, Contact contact) {
        return contact.withheld(mail.order().template().category())
                .filter(why -> why != Suppression.UNREACHABLE || !mail.isWished());
    }

    private Outcome written(Mail mail, String claim, Contact.State.Known recipient) {
        return switch (letters.write(mail, recipient.details())) {
            case Writing.Written(var letter) ->
                deliver(mail, claim, letter, letter.edition().sentTo(recipient.sequence()));
            case Writing.NotYet _ -> missing(mail);
            case Writing.Superseded _ -> new Outcome.Withheld(Suppression.SUPERSEDED);
            case Writing.Declined _ -> new Outcome.Withheld(Suppression.DECLINED);
            case Writing.Unwritable _ -> later(Optional.empty(), Delay.FAULT);
        };
    }

    private Outcome deliver(Mail mail, String claim, Letter letter, Edition edition) {
        var parcel = new Postbox.Parcel(mail.id(), letter, mail.repeat());
        return outcome(postbox.post(parcel, () -> marked(mail.id(), claim, edition)), edition.details());
    }

    /** Saved before the server can have the mail: a crash from here on leaves it in doubt, an earlier one does not. */
    private boolean marked(MailId id, String claim, Edition edition) {
        var now = rules.moments().now();
        return mails.change(id, Mail.class, Changes.ofMail(mail -> mail.delivering(claim, edition, now, rules.lease())))
                .heldBy(claim);
    }

    private Outcome outcome(Delivery delivery, long details) {
        return switch (delivery) {
            case Delivery.Accepted(var reply) -> new Outcome.Accepted(reply);
            case Delivery.Later(var reply) -> later(Optional.of(reply), Delay.SERVER_SAID_LATER);
            case Delivery.Refused(var reply) -> new Outcome.Refused(Optional.of(reply));
            case Delivery.AddressRefused(var reply) -> new Outcome.AddressRefused(reply, details);
            case Delivery.Lost _ -> unreachable();
            case Delivery.CutOff _ -> later(Optional.empty(), Delay.CUT_OFF);
            case Delivery.Withheld _ -> again();
            case Delivery.Doubtful _ -> new Outcome.Doubtful();
        };
    }

    private Outcome later(Optional<SmtpReply> reply, Delay why) {
        return new Outcome.TryLater(reply, why, rules.backoff(), rules.chance().nextDouble());
    }

    private Outcome unreachable() {
        return new Outcome.Postponed(Delay.UNREACHABLE, rules.moments().now().system());
    }

    /** Of no effect where the claim is lost, as when the person is erased or the mail overtaken; otherwise the store was away. */
    private Outcome again() {
        return new Outcome.Postponed(Delay.UNRECORDED, rules.moments().now().system());
    }

    private Outcome missing(Mail mail) {
        var now = rules.moments().now();
        return new Outcome.Postponed(Delay.FACTS_MISSING, rules.askAgain(mail.orderedAt(), now));
    }
}
