package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * Follows who speaks for a municipality. When that is somebody else, what waits for the one before, is about to leave,
 * or did not reach them, goes to the new one, for it is meant for the role. What is ordered for the one before later is
 * found by its sender.
 */
public final class HandOverMails {
    private final Mails mails;
    private final Recipients recipients;
    private final Dispatch dispatch;
    private final Moments moments;

    public HandOverMails(Mails mails, Recipients recipients, Dispatch dispatch, Moments moments) {
        this.mails = mails;
        this.recipients = recipients;
        this.dispatch = dispatch;
        this.moments = moments;
    }

    /**
     * Who has the role from now on, perhaps the same as before.
     *
     * @param previous who had it, where that is told
     */
    public record Command(ContactRole.Id role, Optional<PersonId> previous, PersonId next) {}

    /** The role first: whoever orders a mail after the mails were looked through finds it changed. */
    public void handle(Command command) {
        var roles = recipients.roles();
        roles.react(command.role(), current -> {
            var role = current.orElseGet(() -> first(command)).passedTo(command.next());
            return current.filter(role::equals).isPresent() ? Change.none() : Change.to(role, List.of());
        });
        for (var person : roles.former(command.role())) handOn(person);
    }

    private static ContactRole first(Command command) {
        return ContactRole.held(command.role(), command.previous().orElse(command.next()));
    }

    private void handOn(PersonId person) {
        for (var id : mails.to(person)) {
            mails.find(id)
                    .map(Versioned::state)
                    .filter(mail -> mail.reconsidered().isToBeReaddressed(moments.now()))
                    .filter(mail -> recipients.successor(mail.order()).isPresent())
                    .ifPresent(this::handOn);
        }
    }

    private void handOn(Mail mail) {
        var now = moments.now();
        mails.react(mail.id(), Changes.ofMailIfThere(m -> recipients.handOn(m, now)));
        mails.find(mail.id()).map(Versioned::state).ifPresent(dispatch::offer);
    }
}
