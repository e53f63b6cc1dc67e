package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.mail.ProgrammeLetters.CallLetter;
import java.util.Map;

/** What the announcement of a call tells: its places and dates, as registration-service has them at this moment. */
final class CallFacts {
    private final ProgrammeLetters letters;
    private final MunicipalityFacts municipalities;

    CallFacts(ProgrammeLetters letters, MunicipalityFacts municipalities) {
        this.letters = letters;
        this.municipalities = municipalities;
    }

    /** Not of a call that takes no more applications: nobody could follow it. */
    LetterFacts gather(Mail mail, PersonDetails recipient) {
        var facts = mail.order().facts();
        var times = new LocalTimes(recipient.language());
        return Asked.of(
                ProgrammeFacts.SERVICE,
                () -> letters.call(facts.text("call"))
                        .filter(CallLetter::takesApplications)
                        .map(call -> municipalities.told(facts, values(call, times))));
    }

    private static Map<String, Object> values(CallLetter call, LocalTimes times) {
        return Map.of(
                "places", Integer.toString(call.places()),
                "opensAt", times.dateTime(call.opensAt()),
                "deadline", times.dateTime(call.deadline()));
    }
}
