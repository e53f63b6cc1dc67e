package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonId;
import java.util.List;

/**
 * Somebody else speaks for a municipality: what waits for the previous contact, is about to leave, or did not reach
 * them, goes to the new one, for it is meant for the role. What is ordered for the previous one later is found by its
 * sender.
 */
public final class HandOverMails {
    private final Mails mails;
    private final Contacts contacts;
    private final ContactRoles roles;
    private final Dispatch dispatch;
    private final Moments moments;

    public HandOverMails(Mails mails, Contacts contacts, ContactRoles roles, Dispatch dispatch, Moments moments) {
        this.mails = mails;
        this.contacts = contacts;
        this.roles = roles;
        this.dispatch = dispatch;
        this.moments = moments;
    }

    /** A role changes hands. */
    public record Command(ContactRole.Id role, PersonId previous, PersonId next) {}

    /** The role first: whoever orders a mail after the mails were looked through finds it changed. */
    public void handle(Command command) {
        roles.react(command.role(), current -> {
            var role = current.map(known -> known.passedTo(command.next()))
                    .orElseGet(() -> ContactRole.of(command.role(), command.previous(), command.next()));
            return Change.to(role, List.of());
        });
        for (var id : mails.to(command.previous())) {
            mails.find(id)
                    .map(Versioned::state)
                    .filter(mail -> mail.reconsidered().isToBeReaddressed(moments.now()))
                    .flatMap(mail -> roles.successor(mail.order()))
                    .ifPresent(next -> readdress(id, next));
        }
    }

    private void readdress(MailId id, PersonId next) {
        var known = contacts.isKnown(next);
        var now = moments.now();
        mails.react(id, Changes.ofMailIfThere(mail -> mail.reconsidered().readdress(next, known, now)));
        mails.find(id).map(Versioned::state).ifPresent(dispatch::offer);
    }
}
