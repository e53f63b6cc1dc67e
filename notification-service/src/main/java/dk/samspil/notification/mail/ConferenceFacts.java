package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.mail.ConferenceLetters.ConferenceLetter;
import dk.samspil.notification.mail.LetterFacts.Gathered;
import dk.samspil.notification.mail.tickets.Ticket;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What mails about a conference tell: as conference-service has it at this moment. */
final class ConferenceFacts {
    private static final System.Logger LOG = System.getLogger(ConferenceFacts.class.getName());

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
        } catch (ConferenceLetters.Refused refused) {
            LOG.log(
                    Level.WARNING,
                    "conference-service refuses to say what a mail tells of ({0}): mails about conferences wait until"
                            + " this service may ask again",
                    refused.getMessage());
            return new LetterFacts.Missing();
        } catch (RuntimeException away) {
            LOG.log(
                    Level.DEBUG,
                    "conference-service does not answer: {0}",
                    away.getClass().getName());
            return new LetterFacts.Missing();
        }
        return letter.filter(l -> isStillSo(mail.order(), l))
                .<LetterFacts>map(l ->
                        new Gathered(values(recipient, l), calendar(mail, recipient, l), ticket(mail, recipient, l)))
                .orElseGet(LetterFacts.Outdated::new);
    }

    /** Whatever has followed since has a mail of its own. */
    private static boolean isStillSo(MailOrder order, ConferenceLetter letter) {
        return switch (order.template()) {
            case INVITATION -> letter.state().equals("open");
            case SEAT_CONFIRMED, SEAT_PROMOTED -> letter.state().equals("confirmed") && isSameSeat(order, letter);
            case SEAT_WAITLISTED -> letter.state().equals("waitlisted") && isSameSeat(order, letter);
            case REGISTRATION_CANCELLED ->
                letter.ticket() == null && !letter.state().equals("accepted");
            default -> throw new IllegalArgumentException(order.template() + " is not about a conference");
        };
    }

    /** Whether the registration that the mail tells of is the one of today; an earlier release does not say. */
    private static boolean isSameSeat(MailOrder order, ConferenceLetter letter) {
        var today = letter.ticket();
        return today == null
                || order.facts().find("ticket").map(today.toString()::equals).orElse(true);
    }

    private Map<String, Object> values(PersonDetails recipient, ConferenceLetter letter) {
        var times = new LocalTimes(recipient.language());
        var values = new HashMap<String, Object>();
        values.put("title", title(recipient, letter));
        values.put("date", times.date(letter.startsAt()));
        values.put("from", times.time(letter.startsAt()));
        values.put("to", times.time(letter.endsAt()));
        values.put("venue", letter.venue().name());
        values.put("address", letter.venue().address());
        values.put("link", home + "/i#" + letter.token());
        values.put("ticket", letter.ticketCode() != null);
        if (letter.position() != null) values.put("position", letter.position().toString());
        return values;
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
                        letter.endsAt(),
                        0,
                        CalendarEntry.Kind.SEAT));
            default -> Optional.empty();
        };
    }

    /** An earlier release of conference-service knows of no codes. */
    private static Optional<Ticket> ticket(Mail mail, PersonDetails recipient, ConferenceLetter letter) {
        return switch (mail.order().template()) {
            case SEAT_CONFIRMED, SEAT_PROMOTED ->
                Optional.ofNullable(letter.ticketCode()).map(code -> ticket(code, recipient, letter));
            default -> Optional.empty();
        };
    }

    private static Ticket ticket(String code, PersonDetails recipient, ConferenceLetter letter) {
        var times = new LocalTimes(recipient.language());
        return new Ticket(
                recipient.language(),
                title(recipient, letter),
                times.span(letter.startsAt(), letter.endsAt()),
                letter.venue().name(),
                letter.venue().address(),
                recipient.name(),
                code);
    }

    private static String title(PersonDetails recipient, ConferenceLetter letter) {
        return recipient.language() == Language.DA
                ? letter.title().da()
                : letter.title().en();
    }
}
