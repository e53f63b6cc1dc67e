package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.mail.ConferenceLetters.ConferenceLetter;
import dk.samspil.notification.mail.LetterFacts.Gathered;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What mails about a conference tell: as conference-service has it at this moment. */
final class ConferenceFacts {
    private static final System.Logger LOG = System.getLogger(ConferenceFacts.class.getName());
    private static final Set<String> GIVEN_UP = Set.of("declined", "cancelled");
    private static final Set<String> ANSWERED = Set.of("accepted", "confirmed", "waitlisted", "declined", "cancelled");

    private final ConferenceLetters letters;
    private final String home;
    private final MessageIds ids;

    ConferenceFacts(ConferenceLetters letters, String home, MessageIds ids) {
        this.letters = letters;
        this.home = home;
        this.ids = ids;
    }

    LetterFacts gather(Mail mail, PersonDetails recipient) {
        var invitation = mail.order().facts().text("invitation");
        Optional<ConferenceLetter> letter;
        try {
            letter = letters.find(invitation);
        } catch (RuntimeException away) {
            LOG.log(
                    Level.DEBUG,
                    "conference-service does not answer: {0}",
                    away.getClass().getName());
            return new LetterFacts.Missing();
        }
        return letter.filter(l -> isStillSo(mail.order().template(), l.state()))
                .<LetterFacts>map(l -> new Gathered(values(mail, recipient, l), calendar(mail, recipient, l)))
                .orElseGet(LetterFacts.Outdated::new);
    }

    private static boolean isStillSo(Template template, String state) {
        return switch (template) {
            case INVITATION -> !ANSWERED.contains(state);
            case SEAT_CONFIRMED, SEAT_PROMOTED -> !GIVEN_UP.contains(state);
            case SEAT_WAITLISTED -> !GIVEN_UP.contains(state) && !state.equals("confirmed");
            default -> true;
        };
    }

    private Map<String, Object> values(Mail mail, PersonDetails recipient, ConferenceLetter letter) {
        var times = new LocalTimes(recipient.language());
        var values = new HashMap<String, Object>();
        values.put("title", title(recipient, letter));
        values.put("date", times.date(letter.startsAt()));
        values.put("from", times.time(letter.startsAt()));
        values.put("to", times.time(letter.endsAt()));
        values.put("venue", letter.venue().name());
        values.put("address", letter.venue().address());
        values.put("link", home + "/i#" + letter.token());
        if (mail.order().template() == Template.SEAT_WAITLISTED) values.put("position", position(mail, letter));
        return values;
    }

    private static String position(Mail mail, ConferenceLetter letter) {
        return letter.position() == null
                ? mail.order().facts().text("position")
                : letter.position().toString();
    }

    private Optional<CalendarEntry> calendar(Mail mail, PersonDetails recipient, ConferenceLetter letter) {
        return switch (mail.order().template()) {
            case SEAT_CONFIRMED, SEAT_PROMOTED ->
                Optional.of(new CalendarEntry(
                        ids.calendarEntry(mail.order().facts().text("invitation")),
                        Escaping.line(title(recipient, letter)),
                        Escaping.line(
                                letter.venue().name() + ", " + letter.venue().address()),
                        letter.startsAt(),
                        letter.endsAt()));
            default -> Optional.empty();
        };
    }

    private static String title(PersonDetails recipient, ConferenceLetter letter) {
        return recipient.language() == Language.DA
                ? letter.title().da()
                : letter.title().en();
    }
}
