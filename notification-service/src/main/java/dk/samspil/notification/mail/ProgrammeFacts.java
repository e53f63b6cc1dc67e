package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.mail.LetterFacts.Gathered;
import dk.samspil.notification.mail.ProgrammeLetters.MeetingLetter;
import dk.samspil.notification.mail.ProgrammeLetters.MessageLetter;
import dk.samspil.notification.mail.ProgrammeLetters.Text;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What mails about meetings of the reference group and messages tell: as registration-service has it at this moment. */
final class ProgrammeFacts {
    static final String SERVICE = "registration-service";

    private final ProgrammeLetters letters;

    ProgrammeFacts(ProgrammeLetters letters) {
        this.letters = letters;
    }

    LetterFacts gather(Mail mail, PersonDetails recipient) {
        var order = mail.order();
        var facts = order.facts();
        return order.template() == Template.MESSAGE
                ? Asked.of(SERVICE, () -> letters.message(facts.text("message")).map(m -> message(m, recipient)))
                : Asked.of(
                        SERVICE,
                        () -> letters.meeting(
                                        facts.text("meeting"), order.recipient().value())
                                .filter(m -> isStillSo(order.template(), facts, m))
                                .map(m -> meeting(order.template(), m, recipient)));
    }

    /** Whatever has followed since has a mail of its own. */
    private static boolean isStillSo(Template template, Facts facts, MeetingLetter meeting) {
        var state = switch (template) {
            case REFERENCE_MEETING_CANCELLED -> meeting.state().equals("cancelled");
            default -> meeting.state().equals("scheduled") || meeting.state().equals("moved");
        };
        return state && meeting.expected() && facts.says("sequence", Integer.toString(meeting.sequence()));
    }

    private static Gathered meeting(Template template, MeetingLetter meeting, PersonDetails recipient) {
        var times = new LocalTimes(recipient.language());
        var date = times.date(meeting.startsAt());
        var values = new HashMap<String, Object>();
        values.put("title", in(recipient, meeting.title()));
        values.put("date", date);
        values.put("from", times.time(meeting.startsAt()));
        values.put("to", end(times, date, meeting.endsAt()));
        values.put("place", meeting.place());
        values.put("hasAgenda", !meeting.agenda().isEmpty());
        values.put(
                "agenda",
                meeting.agenda().stream()
                        .map(item -> Map.of("item", in(recipient, item)))
                        .toList());
        var because = meeting.cancelledBecause();
        values.put("reason", because == null ? "" : because);
        return new Gathered(values, Optional.of(entry(template, meeting, recipient)));
    }

    /** With its date where that is another. */
    private static String end(LocalTimes times, String date, Instant endsAt) {
        return times.date(endsAt).equals(date) ? times.time(endsAt) : times.dateTime(endsAt);
    }

    private static CalendarEntry entry(Template template, MeetingLetter meeting, PersonDetails recipient) {
        return new CalendarEntry(
                meeting.uid(),
                Escaping.line(in(recipient, meeting.title())),
                Escaping.line(meeting.place()),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.sequence(),
                template == Template.REFERENCE_MEETING_CANCELLED
                        ? CalendarEntry.Kind.CANCELLATION
                        : CalendarEntry.Kind.MEETING);
    }

    /** Each line that says something is a paragraph. */
    private static Gathered message(MessageLetter message, PersonDetails recipient) {
        var paragraphs = in(recipient, message.body())
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> Map.of("paragraph", line))
                .toList();
        return Gathered.of(Map.of("subject", in(recipient, message.subject()), "paragraphs", paragraphs));
    }

    private static String in(PersonDetails recipient, Text text) {
        return recipient.language() == Language.DA ? text.da() : text.en();
    }
}
