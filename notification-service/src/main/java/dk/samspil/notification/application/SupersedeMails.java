package dk.samspil.notification.application;

import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import java.time.Instant;
import java.util.Set;

/**
 * Something has happened to a municipality's application that makes untrue what mails to its contact were to tell: those
 * that have not been sent are not sent any more. What has happened since stays, also where this is repeated late.
 */
public final class SupersedeMails {
    private final Mails mails;
    private final Moments moments;

    public SupersedeMails(Mails mails, Moments moments) {
        this.mails = mails;
        this.moments = moments;
    }

    /**
     * What is not to be told any more.
     *
     * @param event source and id of what has happened, whose own mails stay
     * @param at business time of it: mails about what was until then are overtaken
     */
    public record Command(
            String event, PersonId contact, String call, String municipality, Set<Template> told, Instant at) {
        public Command {
            told = Set.copyOf(told);
        }
    }

    public void handle(Command command) {
        var now = moments.now();
        for (var id : mails.to(command.contact())) {
            if (mails.find(id)
                    .filter(mail -> isOvertaken(mail.state(), command))
                    .isPresent())
                mails.react(id, Changes.ofMailIfThere(waiting -> waiting.suppress(Suppression.SUPERSEDED, now)));
        }
    }

    private static boolean isOvertaken(Mail mail, Command command) {
        var order = mail.order();
        return mail.isWaiting()
                && command.told().contains(order.template())
                && order.facts().says("call", command.call())
                && order.facts().says("municipality", command.municipality())
                && !order.event().equals(command.event())
                && !order.occurredAt().isAfter(command.at());
    }
}
