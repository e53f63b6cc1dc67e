package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.mail.ConferenceLetters.ConferenceLetter;
import dk.samspil.notification.mail.ConferenceLetters.Title;
import dk.samspil.notification.mail.LetterFacts.Gathered;
import dk.samspil.notification.mail.tickets.Ticket;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What mails about a conference tell the invited: as conference-service has it at this moment. */
final class ConferenceFacts {
    static final String SERVICE = "conference-service";
    /** Those who may still come. */
    private static final Set<String> CONCERNED = Set.of("open", "confirmed", "waitlisted");

    private final ConferenceLetters letters;
    private final String home;
    private final MessageIds ids;

    ConferenceFacts(ConferenceLetters letters, String home, MessageIds ids) {
        this.letters = letters;
        this.home = home;
        this.ids = ids;
    }

    LetterFacts gather(Mail mail, PersonDetails recipient) {
        var order = mail.order();
        return Asked.of(
                SERVICE,
                () -> letters.find(order.facts().text("invitation"))
                        .filter(letter -> isStillSo(order, letter))
                        .map(letter -> new Gathered(
                                values(order, recipient, letter),
                                calendar(order, recipient, letter),
                                ticket(order, recipient, letter),
                                category(order, letter))));
    }

    /** To those who have not answered, what becomes of the conference is about their invitation, and nothing else. */
    private static Optional<Category> category(MailOrder order, ConferenceLetter letter) {
        return switch (order.template()) {
            case CONFERENCE_MOVED, CONFERENCE_CANCELLED ->
                Optional.of(Category.INVITATION).filter(_ -> letter.is("open"));
            default -> Optional.empty();
        };
    }

    /** Whatever has followed since has a mail of its own. */
    private static boolean isStillSo(MailOrder order, ConferenceLetter letter) {
        return switch (order.template()) {
            case REGISTRATION_CANCELLED -> letter.ticket() == null && !letter.is("accepted");
            case CONFERENCE_CANCELLED -> letter.isCalledOff() && CONCERNED.contains(letter.state());
            default -> !letter.isCalledOff() && isStillSoWhereItTakesPlace(order, letter);
        };
    }

    private static boolean isStillSoWhereItTakesPlace(MailOrder order, ConferenceLetter letter) {
        return switch (order.template()) {
            case INVITATION, REMINDER -> letter.is("open");
            case SEAT_CONFIRMED, SEAT_PROMOTED -> letter.is("confirmed") && isSameSeat(order, letter);
            case SEAT_WAITLISTED -> letter.is("waitlisted") && isSameSeat(order, letter);
            case CONFERENCE_MOVED -> CONCERNED.contains(letter.state()) && isWhenItWasMovedTo(order, letter);
            case EVALUATION -> letter.is("confirmed");
            default -> throw new IllegalArgumentException(order.template() + " is not about a conference");
        };
    }

    /** Whether the registration that the mail tells of is the one of today; an earlier release does not say. */
    private static boolean isSameSeat(MailOrder order, ConferenceLetter letter) {
        var today = letter.ticket();
        return today == null
                || order.facts().find("ticket").map(today.toString()::equals).orElse(true);
    }

    private static boolean isWhenItWasMovedTo(MailOrder order, ConferenceLetter letter) {
        return order.facts().instant("startsAt").equals(letter.startsAt())
                && order.facts().instant("endsAt").equals(letter.endsAt());
    }

    private Map<String, Object> values(MailOrder order, PersonDetails recipient, ConferenceLetter letter) {
        var times = new LocalTimes(recipient.language());
        var because = letter.cancelledBecause();
        var values = new HashMap<String, Object>();
        values.put("title", in(recipient.language(), letter.title()));
        values.put("date", times.date(letter.startsAt()));
        values.put("from", times.time(letter.startsAt()));
        values.put("to", times.time(letter.endsAt()));
        values.put("venue", letter.venue().name());
        values.put("address", letter.venue().address());
        values.put("link", home + "/i#" + letter.token());
        values.put("ticket", letter.ticketCode() != null);
        values.put("open", letter.is("open"));
        values.put("confirmed", letter.is("confirmed"));
        values.put("waiting", letter.is("waitlisted"));
        values.put("canReturn", !letter.is("withdrawn") && !letter.isCalledOff());
        values.put("seat", hadASeat(order));
        values.put("reason", because == null ? "" : because);
        if (letter.position() != null) values.put("position", letter.position().toString());
        return values;
    }

    private Optional<CalendarEntry> calendar(MailOrder order, PersonDetails recipient, ConferenceLetter letter) {
        return kind(order, letter).map(kind -> entry(kind, order, recipient, letter));
    }

    /** Only whoever has, or had, a seat has an entry in the calendar. */
    private static Optional<CalendarEntry.Kind> kind(MailOrder order, ConferenceLetter letter) {
        return switch (order.template()) {
            case SEAT_CONFIRMED, SEAT_PROMOTED -> Optional.of(CalendarEntry.Kind.SEAT);
            case CONFERENCE_MOVED -> Optional.of(CalendarEntry.Kind.SEAT).filter(_ -> letter.is("confirmed"));
            case CONFERENCE_CANCELLED ->
                Optional.of(CalendarEntry.Kind.CANCELLATION).filter(_ -> letter.is("confirmed"));
            case REGISTRATION_CANCELLED ->
                Optional.of(CalendarEntry.Kind.CANCELLATION).filter(_ -> hadASeat(order));
            default -> Optional.empty();
        };
    }

    /** Anew where a conference was moved: the old ticket has the old time, and the same code. */
    private static Optional<Ticket> ticket(MailOrder order, PersonDetails recipient, ConferenceLetter letter) {
        return switch (order.template()) {
            case SEAT_CONFIRMED, SEAT_PROMOTED, CONFERENCE_MOVED ->
                // An earlier release knows of no codes.
                Optional.ofNullable(letter.ticketCode()).map(code -> ticket(code, recipient, letter));
            default -> Optional.empty();
        };
    }

    private static Ticket ticket(String code, PersonDetails recipient, ConferenceLetter letter) {
        return new Ticket(
                recipient.language(),
                in(recipient.language(), letter.title()),
                new LocalTimes(recipient.language()).span(letter.startsAt(), letter.endsAt()),
                letter.venue().name(),
                letter.venue().address(),
                recipient.name(),
                code);
    }

    /** An earlier release does not say; what is not in a calendar is not taken out of it by mistake. */
    private static boolean hadASeat(MailOrder order) {
        return order.template() == Template.REGISTRATION_CANCELLED
                && !order.facts().says("seat", "false");
    }

    private CalendarEntry entry(
            CalendarEntry.Kind kind, MailOrder order, PersonDetails recipient, ConferenceLetter letter) {
        var sequence = letter.sequence();
        return new CalendarEntry(
                ids.calendarEntry(order.facts().text("invitation")),
                Escaping.line(in(recipient.language(), letter.title())),
                Escaping.line(letter.venue().name() + ", " + letter.venue().address()),
                letter.startsAt(),
                letter.endsAt(),
                sequence == null ? unnumbered(kind) : sequence,
                kind);
    }

    /** An earlier release numbers no entries: they began with 0, and their end comes after that. */
    private static int unnumbered(CalendarEntry.Kind kind) {
        return kind == CalendarEntry.Kind.CANCELLATION ? 1 : 0;
    }

    static String in(Language language, Title title) {
        return language == Language.DA ? title.da() : title.en();
    }
}
