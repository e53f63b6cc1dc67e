package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.mail.ConferenceLetters.AgendaLetter;
import dk.samspil.notification.mail.ConferenceLetters.SessionLetter;
import dk.samspil.notification.mail.LetterFacts.Gathered;
import java.util.HashMap;
import java.util.Map;

/** What mails to the speakers of a conference tell: their sessions, as conference-service has them at this moment. */
final class AgendaFacts {
    private final ConferenceLetters letters;

    AgendaFacts(ConferenceLetters letters) {
        this.letters = letters;
    }

    LetterFacts gather(Mail mail, PersonDetails recipient) {
        var order = mail.order();
        return Asked.of(
                ConferenceFacts.SERVICE,
                () -> letters.agenda(
                                order.facts().text("conference"),
                                order.recipient().value())
                        .filter(agenda -> isStillSo(order.template(), order.facts(), agenda))
                        .map(agenda -> Gathered.of(values(agenda, recipient))));
    }

    /** Whatever has followed since has a mail of its own. */
    private static boolean isStillSo(Template template, Facts facts, AgendaLetter agenda) {
        return switch (template) {
            case SPEAKER_ASSIGNED -> agenda.has(facts.text("session"));
            case SPEAKER_CANCELLED -> !agenda.has(facts.text("session"));
            case AGENDA_RELEASED -> facts.says("version", Integer.toString(agenda.version()));
            default -> throw new IllegalArgumentException(template + " is not for speakers");
        };
    }

    private static Map<String, Object> values(AgendaLetter agenda, PersonDetails recipient) {
        var times = new LocalTimes(recipient.language());
        var values = new HashMap<String, Object>();
        values.put("title", ConferenceFacts.in(recipient.language(), agenda.title()));
        values.put("date", times.date(agenda.startsAt()));
        values.put("venue", agenda.venue().name());
        values.put("hasSessions", !agenda.sessions().isEmpty());
        values.put(
                "sessions",
                agenda.sessions().stream()
                        .map(session -> session(session, times))
                        .toList());
        return values;
    }

    private static Map<String, String> session(SessionLetter session, LocalTimes times) {
        return Map.of(
                "begins", times.time(session.startsAt()),
                "ends", times.time(session.endsAt()),
                "session", ConferenceFacts.in(times.language(), session.title()),
                "room", session.room());
    }
}
