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
     * @param before business time of what has happened: mails about what was before it are overtaken
     */
    public record Command(PersonId contact, String call, String municipality, Set<Template> told, Instant before) {
        public Command {
            told = Set.copyOf(told);
        }
    }

    public void handle(Command command) {
        var now = moments.now();
        for (var id : mails.to(command.contact())) {
            var mail = mails.find(id).orElseThrow().state();
            if (isOvertaken(mail, command))
                mails.react(id, Changes.ofMail(waiting -> waiting.suppress(Suppression.SUPERSEDED, now)));
        }
    }

    private static boolean isOvertaken(Mail mail, Command command) {
        var order = mail.order();
        return mail.isWaiting()
                && command.told().contains(order.template())
                && order.facts().says("call", command.call())
                && order.facts().says("municipality", command.municipality())
                && order.occurredAt().isBefore(command.before());
    }
}
