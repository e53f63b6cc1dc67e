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
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What mails about meetings of the reference group and messages tell: as registration-service has it at this moment. */
final class ProgrammeFacts {
    private static final System.Logger LOG = System.getLogger(ProgrammeFacts.class.getName());

    private final ProgrammeLetters letters;

    ProgrammeFacts(ProgrammeLetters letters) {
        this.letters = letters;
    }

    LetterFacts gather(Mail mail, PersonDetails recipient) {
        var order = mail.order();
        var facts = order.facts();
        return order.template() == Template.MESSAGE
                ? asked(() -> letters.message(facts.text("message")).map(m -> message(m, recipient)))
                : asked(() -> letters.meeting(
                                facts.text("meeting"), order.recipient().value())
                        .filter(m -> isStillSo(order.template(), facts, m))
                        .map(m -> meeting(order.template(), m, recipient)));
    }

    private static LetterFacts asked(Supplier<Optional<Gathered>> question) {
        try {
            return question.get().<LetterFacts>map(g -> g).orElseGet(LetterFacts.Outdated::new);
        } catch (ProgrammeLetters.Refused refused) {
            LOG.log(
                    Level.WARNING,
                    "registration-service refuses to say what a mail tells of ({0}): mails about meetings and messages"
                            + " wait until this service may ask again",
                    refused.getMessage());
        } catch (RuntimeException away) {
            LOG.log(
                    Level.DEBUG,
                    "registration-service does not answer: {0}",
                    away.getClass().getName());
        }
        return new LetterFacts.Missing();
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
