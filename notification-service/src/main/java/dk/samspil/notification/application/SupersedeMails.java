package dk.samspil.notification.application;

import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Something has happened that makes untrue what mails to somebody about a municipality were to tell: those that have not
 * been sent are not sent any more, whoever has them and whatever they wait for. What has happened since stays, also where
 * this is repeated late.
 */
public final class SupersedeMails {
    private final Mails mails;
    private final ContactRoles roles;
    private final Moments moments;

    public SupersedeMails(Mails mails, ContactRoles roles, Moments moments) {
        this.mails = mails;
        this.roles = roles;
        this.moments = moments;
    }

    /**
     * What is not to be told any more.
     *
     * @param event source and id of what has happened, whose own mails stay
     * @param recipient of those mails
     * @param at business time of it: mails about what was until then are overtaken
     */
    public record Command(
            String event, PersonId recipient, String call, String municipality, Set<Template> told, Instant at) {
        public Command {
            told = Set.copyOf(told);
        }

        ContactRole.Id role() {
            return new ContactRole.Id(call, municipality);
        }
    }

    /** One that was with the server as its role changed hands may still be for somebody who had the role before. */
    public void handle(Command command) {
        supersede(command.recipient(), order -> isOvertaken(order, command));
        for (var person : roles.former(command.role()))
            supersede(
                    person,
                    order -> isOvertaken(order, command)
                            && ContactRole.Id.of(order).isPresent());
    }

    private void supersede(PersonId person, Predicate<MailOrder> isOvertaken) {
        var now = moments.now();
        for (var id : mails.to(person)) {
            if (mails.find(id)
                    .filter(mail -> isOvertaken.test(mail.state().order()))
                    .isPresent())
                mails.react(
                        id, Changes.ofMailIfThere(mail -> mail.reconsidered().supersede(now)));
        }
    }

    private static boolean isOvertaken(MailOrder order, Command command) {
        return command.told().contains(order.template())
                && order.facts().says("call", command.call())
                && order.facts().says("municipality", command.municipality())
                && !order.event().equals(command.event())
                && !order.occurredAt().isAfter(command.at());
    }
}
