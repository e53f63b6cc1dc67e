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
                        .filter(call -> isStillSo(order, call))
                        .map(call -> told(order, call, times)));
    }

    /**
     * Nobody could follow a call that takes no more applications. A deadline that has been moved again has a later mail,
     * and so has a call that has closed once more; one that was opened again since is not closed.
     */
    private static boolean isStillSo(MailOrder order, CallLetter call) {
        return switch (order.template()) {
            case CALL_CLOSED -> call.isClosed() && endsWhenItSays("closedAt", order.facts(), call);
            case CALL_DEADLINE_MOVED -> call.takesApplications() && endsWhenItSays("deadline", order.facts(), call);
            default -> call.takesApplications();
        };
    }

    private static boolean endsWhenItSays(String name, Facts facts, CallLetter call) {
        return facts.instant(name).equals(call.deadline());
    }

    private Gathered told(MailOrder order, CallLetter call, LocalTimes times) {
        return order.template() == Template.CALL_CLOSED
                ? Gathered.of(decisionList(call, times))
                : announcement(order, call, times);
    }

    private static Map<String, Object> decisionList(CallLetter call, LocalTimes times) {
        return Map.of(
                "places", Integer.toString(call.places()),
                "taken", Integer.toString(call.taken()),
                "waiting", Integer.toString(call.waiting()),
                "undecided", Integer.toString(call.undecided()),
                "closedAt", times.dateTime(call.deadline()),
                "selection", call.admission().equals("selection"));
    }

    private Gathered announcement(MailOrder order, CallLetter call, LocalTimes times) {
        var values = Map.<String, Object>of(
                "places", Integer.toString(call.places()),
                "opensAt", times.dateTime(call.opensAt()),
                "deadline", times.dateTime(call.deadline()));
        return municipalities.told(order.facts(), values);
    }
}
