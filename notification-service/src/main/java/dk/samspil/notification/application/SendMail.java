package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.application.Postbox.Delivery;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Edition;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailDecided;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.MailState.Delay;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.Outcome;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.SmtpReply;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends a mail, if it is to be sent now and nobody else has it: claims it, writes it with the facts of
 * this moment, hands it over, records just before its end that the server may have it, and then what came of it.
 */
public final class SendMail {
    private static final System.Logger LOG = System.getLogger(SendMail.class.getName());

    private final Mails mails;
    private final Contacts contacts;
    private final ContactRoles roles;
    private final Letters letters;
    private final Postbox postbox;
    private final SendingRules rules;

    public SendMail(
            Mails mails, Contacts contacts, ContactRoles roles, Letters letters, Postbox postbox, SendingRules rules) {
        this.mails = mails;
        this.contacts = contacts;
        this.roles = roles;
        this.letters = letters;
        this.postbox = postbox;
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
                && recipient.filter(SendMail::isKnown).isEmpty()
                && roles.successor(found.order()).isEmpty();
    }

    /** An erased person counts as known: nothing more will be. */
    private static boolean isKnown(Contact contact) {
        return !(contact.state() instanceof Contact.State.Awaited);
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
        return roles.successor(mail.order())
                .map(successor -> handOn(id, successor))
                .orElseGet(() -> attempt(mail, claim, found));
    }

    /** It was ordered for somebody who had handed over by then, or was with the server as they did. */
    private Next handOn(MailId id, PersonId successor) {
        var known = contacts.isKnown(successor);
        var now = rules.moments().now();
        return Next.after(changed(id, m -> m.reconsidered().readdress(successor, known, now))
                .state());
    }

    private Next attempt(Mail mail, String claim, Optional<Contact> found) {
        var recipient = found.filter(known -> known.person().equals(mail.order().recipient()))
                .or(() -> contact(mail));
        var outcome = decided(mail, claim, recipient);
        var next = new RecordOutcome(mails, rules).handle(mail.id(), claim, outcome);
        return isUnreachable(outcome) ? unlessReachable(mail, next) : next;
    }

    private Mail changed(MailId id, Function<Mail, MailDecided> decide) {
        return mails.change(id, Mail.class, Changes.ofMail(decide));
    }

    /** Looks again just before a mail is put down as withheld: from then on nobody may be left to look. */
    private Outcome decided(Mail mail, String claim, Optional<Contact> recipient) {
        var first = outcome(mail, claim, recipient);
        return isUnreachable(first) ? outcome(mail, claim, contact(mail)) : first;
    }

    private static boolean isUnreachable(Outcome outcome) {
        return outcome.equals(new Outcome.Withheld(Suppression.UNREACHABLE));
    }

    /** Who has become reachable before the mail was put down as withheld has not been told of it. */
    private Next unlessReachable(Mail mail, Next otherwise) {
        if (contact(mail).flatMap(contact -> withheld(mail, contact)).isPresent()) return otherwise;
        var now = rules.moments().now();
        return Next.after(changed(mail.id(), m -> m.reconsidered().resume(now)).state());
    }

    private Outcome outcome(Mail mail, String claim, Optional<Contact> recipient) {
        var withheld = recipient.flatMap(found -> withheld(mail, found));
        if (withheld.isPresent()) return new Outcome.Withheld(withheld.get());
        return recipient.map(Contact::state).orElse(null) instanceof Contact.State.Known known
                ? written(mail, claim, known)
                : missing(mail);
    }

    /** A person's wish goes before what is known of the address. */
    private static Optional<Suppression> withheld(Mail mail, Contact contact) {
        return contact.withheld(mail.order().template().category())
                .filter(why -> why != Suppression.UNREACHABLE || !mail.isWished());
    }

    private Optional<Contact> contact(Mail mail) {
        return contacts.find(mail.order().recipient()).map(Versioned::state);
    }

    private Outcome written(Mail mail, String claim, Contact.State.Known recipient) {
        return switch (write(mail, recipient.details())) {
            case null -> later(Optional.empty(), Delay.FAULT);
            case Writing.Written(var letter) ->
                deliver(mail, claim, letter, letter.edition().sentTo(recipient.sequence()));
            case Writing.NotYet _ -> missing(mail);
            case Writing.Superseded _ -> new Outcome.Withheld(Suppression.SUPERSEDED);
            case Writing.Declined _ -> new Outcome.Withheld(Suppression.DECLINED);
        };
    }

    private Outcome deliver(Mail mail, String claim, Letter letter, Edition edition) {
        var parcel = new Postbox.Parcel(mail.id(), letter, mail.repeat());
        return outcome(postbox.post(parcel, () -> marked(mail.id(), claim, edition)), edition.details());
    }

    /** Saved before the server can have the mail: a crash from here on leaves it in doubt, an earlier one does not. */
    private boolean marked(MailId id, String claim, Edition edition) {
        var now = rules.moments().now();
        return changed(id, m -> m.delivering(claim, edition, now, rules.lease()))
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

    /** Null if the mail cannot be written: the mail's own fault, which must not stop the others. */
    private @Nullable Writing write(Mail mail, PersonDetails recipient) {
        try {
            return letters.write(mail, recipient);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "mail {0} cannot be written: {1}",
                    mail.id().value(),
                    e.getClass().getName());
            return null;
        }
    }
}
