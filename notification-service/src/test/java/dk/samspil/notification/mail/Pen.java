package dk.samspil.notification.mail;

import dk.samspil.notification.application.InMemoryContactRoles;
import dk.samspil.notification.application.InMemoryContacts;
import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.application.Recipients;
import dk.samspil.notification.application.SettableClock;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes letters with the facts that services of a test say; every order knows all that orders may know. */
final class Pen {
    static final PersonDetails RESEARCHER =
            new PersonDetails("Kim Forsker", "kim@uni.example", Optional.of("lektor"), Optional.empty(), Language.EN);

    final InMemoryContacts contacts = new InMemoryContacts(new SettableClock(Orders.MONDAY));
    final InMemoryContactRoles roles = new InMemoryContactRoles(new SettableClock(Orders.MONDAY));
    final Conference conference = new Conference();
    final Programme programme = new Programme();
    final Progress progress = new Progress();
    private final LetterWriter writer = LetterWriter.of(
            Templates.load(),
            code -> code.equals("0461") ? "Odense Kommune" : code,
            new Recipients(contacts, roles),
            new LetterWriter.Sources(conference, programme, progress),
            Texts.letterhead());
    private final Map<String, String> facts = new HashMap<>(Map.of(
            "municipality",
            "0461",
            "invitation",
            Conference.INVITATION,
            "position",
            "7",
            "ticket",
            Long.toString(Conference.TICKET),
            "meeting",
            Programme.MEETING,
            "message",
            Programme.MESSAGE,
            "sequence",
            "0",
            "researcher",
            Orders.BO.value(),
            "contact",
            Orders.BO.value()));

    Pen() {
        contacts.put(Orders.BO, new Contact(Orders.BO, new Contact.State.Known(RESEARCHER, 1)));
        progress.isSpokenForBy(Orders.BO);
        progress.isLedBy(Orders.BO);
        facts.putAll(Map.of(
                "call",
                Progress.CALL,
                "feedback",
                Progress.FEEDBACK,
                "step",
                "sign-agreement",
                "dueOn",
                Progress.DUE,
                "conference",
                Conference.CONFERENCE,
                "session",
                Conference.SESSION,
                "version",
                "2",
                "startsAt",
                Conference.STARTS.toString(),
                "endsAt",
                "2015-10-26T14:30:00Z",
                "expiresAt",
                "2014-09-15T21:59:59Z"));
        for (var time : new String[] {
            "submittedAt",
            "waitlistedAt",
            "lapsedAt",
            "withdrawnAt",
            "handedOverAt",
            "closedAt",
            "opensAt",
            "deadline",
            "retractedAt",
            "unassignedAt"
        }) {
            facts.put(time, "2014-09-01T08:00:00Z");
        }
        for (var count : new String[] {"places", "taken", "waiting", "undecided"}) facts.put(count, "12");
    }

    void knows(String name, String value) {
        facts.put(name, value);
    }

    void knowsNo(String name) {
        facts.remove(name);
    }

    /** Things are as the mail says, so that it is written. */
    void asToldIn(Template template) {
        switch (template) {
            case REFERENCE_MEETING_CANCELLED -> programme.becomes("cancelled", 0);
            case SEAT_CONFIRMED, SEAT_PROMOTED, CONFERENCE_MOVED, EVALUATION ->
                conference.becomes("confirmed", Conference.TICKET);
            case CONFERENCE_CANCELLED -> {
                conference.becomes("confirmed", Conference.TICKET);
                conference.isCalledOff(1);
            }
            case CALL_DEADLINE_MOVED -> knows("deadline", Programme.DEADLINE);
            case CALL_CLOSED -> {
                programme.callIs("closed");
                knows("closedAt", Programme.DEADLINE);
            }
            case SEAT_WAITLISTED -> conference.becomes("waitlisted", Conference.TICKET);
            case REGISTRATION_CANCELLED -> conference.becomes("cancelled", null);
            case SPEAKER_CANCELLED -> conference.speaksNoMore();
            case RESEARCHER_UNAVAILABLE -> progress.isLedBy(null);
            case ONBOARDING_OVERDUE -> {
                progress.isSpokenForBy(Orders.ANNE);
                progress.lacks("sign-agreement", "municipality", Progress.DUE);
            }
            case FEEDBACK_GIVEN -> progress.feedbackIs("given", true);
            default -> {}
        }
    }

    Letter written(Template template, Language language) {
        return ((Writing.Written) write(template, language)).letter();
    }

    Writing write(Template template) {
        return write(template, Language.DA);
    }

    /** As others than the recipient see it. */
    Letter shown(Template template, Language language) {
        var masked = new MaskedLetters(writer, "https://samspil.example");
        return ((Writing.Written) masked.write(mail(template), Texts.person(language))).letter();
    }

    Writing write(Template template, Language language) {
        return writer.write(mail(template), Texts.person(language));
    }

    private Mail mail(Template template) {
        var order = new MailOrder(
                "/x/1", "flow", "", Orders.ANNE, template, new Facts(facts), Orders.MONDAY, Orders.MONDAY);
        return Mail.ordered(order, Orders.NOW).mail();
    }

    /** Lines of calendars are folded at 75 octets. */
    static String entry(Letter letter) {
        return letter.enclosures().calendar().orElseThrow().replace("\r\n ", "");
    }
}
