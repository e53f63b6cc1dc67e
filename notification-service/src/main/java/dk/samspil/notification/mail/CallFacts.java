package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.mail.LetterFacts.Gathered;
import dk.samspil.notification.mail.ProgrammeLetters.CallLetter;
import java.util.Map;

/** What mails about a call tell: its places and dates, as registration-service has them at this moment. */
final class CallFacts {
    private final ProgrammeLetters letters;
    private final MunicipalityFacts municipalities;

    CallFacts(ProgrammeLetters letters, MunicipalityFacts municipalities) {
        this.letters = letters;
        this.municipalities = municipalities;
    }

    LetterFacts gather(Mail mail, PersonDetails recipient) {
        var order = mail.order();
        var times = new LocalTimes(recipient.language());
        return Asked.of(
                ProgrammeFacts.SERVICE,
                () -> letters.call(order.facts().text("call"))
                        .filter(call -> isOfUse(order, call))
                        .map(call -> told(order, call, times)));
    }

    /**
     * Not of a call that takes no more applications: nobody could follow it. A deadline that has been moved again has a
     * later mail.
     */
    private static boolean isOfUse(MailOrder order, CallLetter call) {
        return call.takesApplications()
                && (order.template() != Template.CALL_DEADLINE_MOVED || isTheDeadline(order.facts(), call));
    }

    private static boolean isTheDeadline(Facts facts, CallLetter call) {
        return facts.instant("deadline").equals(call.deadline());
    }

    private Gathered told(MailOrder order, CallLetter call, LocalTimes times) {
        var values = Map.<String, Object>of(
                "places", Integer.toString(call.places()),
                "opensAt", times.dateTime(call.opensAt()),
                "deadline", times.dateTime(call.deadline()));
        return municipalities.told(order.facts(), values);
    }
}
