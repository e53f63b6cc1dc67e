package dk.samspil.notification.application;

import static dk.samspil.notification.domain.Template.APPLICATION_DECLINED;
import static dk.samspil.notification.domain.Template.APPLICATION_RETRACTED;
import static dk.samspil.notification.domain.Template.OFFER_LAPSED;
import static dk.samspil.notification.domain.Template.ONBOARDING_OVERDUE;
import static dk.samspil.notification.domain.Template.RECEIPT;
import static dk.samspil.notification.domain.Template.RESEARCHER_ASSIGNED;
import static dk.samspil.notification.domain.Template.RESEARCHER_UNAVAILABLE;
import static dk.samspil.notification.domain.Template.SEAT_OFFER;
import static dk.samspil.notification.domain.Template.WAITING_LIST;
import static dk.samspil.notification.domain.Template.WELCOME;
import static dk.samspil.notification.domain.Template.WITHDRAWAL_CONFIRMED;

import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody else speaks for a municipality: what waits for the previous contact, or did not reach them, goes to the new
 * one, for it is meant for the role. A late repeat of an older handover leaves alone what has happened since.
 */
public final class HandOverMails {
    private static final Set<Template> OF_THE_ROLE = EnumSet.of(
            RECEIPT,
            WAITING_LIST,
            APPLICATION_DECLINED,
            APPLICATION_RETRACTED,
            SEAT_OFFER,
            OFFER_LAPSED,
            WELCOME,
            WITHDRAWAL_CONFIRMED,
            RESEARCHER_ASSIGNED,
            RESEARCHER_UNAVAILABLE,
            ONBOARDING_OVERDUE);

    private final Mails mails;
    private final Contacts contacts;
    private final Dispatch dispatch;
    private final Moments moments;

    public HandOverMails(Mails mails, Contacts contacts, Dispatch dispatch, Moments moments) {
        this.mails = mails;
        this.contacts = contacts;
        this.dispatch = dispatch;
        this.moments = moments;
    }

    /**
     * A municipality in a programme whose contact is another.
     *
     * @param at business time of the handover
     */
    public record Command(String call, String municipality, PersonId previous, PersonId next, Instant at) {}

    public void handle(Command command) {
        for (var id : mails.to(command.previous())) {
            if (mails.find(id).filter(mail -> isMeant(mail.state(), command)).isPresent()) readdress(id, command);
        }
    }

    private boolean isMeant(Mail mail, Command command) {
        var order = mail.order();
        return mail.reconsidered().isToBeReaddressed(moments.now())
                && OF_THE_ROLE.contains(order.template())
                && order.recipient().equals(command.previous())
                && order.facts().says("municipality", command.municipality())
                && order.facts().find("call").map(command.call()::equals).orElse(true)
                && !order.occurredAt().isAfter(command.at());
    }

    private void readdress(MailId id, Command command) {
        var known = contacts.find(command.next())
                .filter(contact -> !(contact.state().state() instanceof Contact.State.Awaited))
                .isPresent();
        var now = moments.now();
        mails.react(id, Changes.ofMailIfThere(mail -> mail.reconsidered().readdress(command.next(), known, now)));
        mails.find(id).map(Versioned::state).ifPresent(dispatch::offer);
    }
}
