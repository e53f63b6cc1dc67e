package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.InMemoryContacts;
import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.application.Postbox.Parcel;
import dk.samspil.notification.application.SettableClock;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.mail.ConferenceLetters.ConferenceLetter;
import dk.samspil.notification.mail.ConferenceLetters.Title;
import dk.samspil.notification.mail.ConferenceLetters.Venue;
import dk.samspil.notification.mail.ProgrammeLetters.MeetingLetter;
import dk.samspil.notification.mail.ProgrammeLetters.MessageLetter;
import dk.samspil.notification.mail.ProgrammeLetters.Text;
import dk.samspil.testkit.Tier;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S4, the whole way: what the other services say, and what people are called, to the message that is handed over. */
class HostileFactsTest {
    private static final int PAYLOADS = Tier.of(20, 1000);
    private static final String INVITATION = "c".repeat(26) + "-" + "a".repeat(26);
    private static final String MEETING_UID = "m1@meetings.samspil.dk";
    private static final String HOME = "https://samspil.example";
    private static final Instant STARTS = Instant.parse("2015-10-26T08:00:00Z");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Session SESSION = Session.getInstance(new Properties());

    private final Templates templates = Templates.load();

    @ParameterizedTest
    @EnumSource(
            value = Template.class,
            names = {
                "INVITATION",
                "SEAT_CONFIRMED",
                "SEAT_PROMOTED",
                "SEAT_WAITLISTED",
                "REFERENCE_MEETING_SCHEDULED",
                "REFERENCE_MEETING_MOVED",
                "REFERENCE_MEETING_CANCELLED",
                "MESSAGE",
                "RESEARCHER_ASSIGNED",
                "RESEARCHER_ASSIGNED_TO_YOU",
                "WELCOME"
            })
    void whatOthersSayStaysWhatTheySay(Template template) throws Exception {
        var harmless = read(template, Language.DA, field -> "x");
        var numbers = Hostile.numbers(PAYLOADS, template.code());
        for (int i = 0; i < PAYLOADS; i++) {
            var payload = numbers.get(i);
            var message =
                    read(template, i % 2 == 0 ? Language.DA : Language.EN, field -> Hostile.value(payload, field));
            assertThat(message.brokenLines()).as("payload %d", payload).isEmpty();
            assertThat(message.headers()).as("payload %d", payload).isEqualTo(harmless.headers());
            assertThat(message.tree()).as("payload %d", payload).isEqualTo(harmless.tree());
            assertThat(Unharmed.elements(harmless)).as("payload %d", payload).containsAll(Unharmed.elements(message));
            assertThat(Unharmed.links(message))
                    .as("payload %d", payload)
                    .isNotEmpty()
                    .allMatch(link -> link.startsWith(HOME + "/"));
        }
    }

    private ReadMessage read(Template template, Language language, IntFunction<String> value) throws Exception {
        var person = person(value.apply(0), language);
        var letter = written(template, person, value);
        var bytes = new ByteArrayOutputStream();
        new MessageComposer(SESSION, Texts.SENDER, Texts.IDS, Texts.CLOCK)
                .compose(new Parcel(order(template).mail(), letter, false))
                .writeTo(bytes);
        var message = ReadMessage.of(bytes.toByteArray());
        Unharmed.people(message, letter, Texts.SENDER);
        if (letter.enclosures().calendar().isPresent()) {
            var uid = template.code().startsWith("seat") ? INVITATION + "@samspil.example" : MEETING_UID;
            var title = value.apply(language == Language.DA ? 1 : 2);
            Unharmed.calendar(message.text("text/calendar"), uid, title, person);
        }
        for (var ticket : letter.enclosures().attachments()) {
            Unharmed.ticket(message.content("application/pdf").orElseThrow());
            assertThat(ticket.name()).endsWith(".pdf");
        }
        return message;
    }

    private Letter written(Template template, PersonDetails person, IntFunction<String> value) {
        var contacts = new InMemoryContacts(new SettableClock(Orders.MONDAY));
        var other = person(value.apply(3), Language.DA);
        contacts.put(Orders.BO, new Contact(Orders.BO, new Contact.State.Known(other, 1)));
        var writer = LetterWriter.of(
                templates,
                code -> value.apply(4),
                contacts,
                invitation -> Optional.of(conference(template, value)),
                new HostileProgramme(template, value),
                new LetterWriter.Letterhead(Texts.SENDER, Texts.IDS, HOME));
        var mail = Mail.ordered(order(template), true, Orders.NOW).mail();
        return ((Writing.Written) writer.write(mail, person)).letter();
    }

    private static ConferenceLetter conference(Template template, IntFunction<String> value) {
        var state = switch (template) {
            case INVITATION -> "open";
            case SEAT_WAITLISTED -> "waitlisted";
            default -> "confirmed";
        };
        return new ConferenceLetter(
                "i.tok-en_",
                new Title(value.apply(1), value.apply(2)),
                STARTS,
                STARTS.plusSeconds(3600),
                new Venue(value.apply(5), value.apply(6)),
                state,
                7L,
                4,
                Unharmed.CODE);
    }

    private static MailOrder order(Template template) {
        var facts = Map.of(
                "municipality", "0461",
                "invitation", INVITATION,
                "ticket", "7",
                "meeting", "g",
                "message", "m",
                "sequence", "0",
                "researcher", Orders.BO.value(),
                "contact", Orders.BO.value());
        return new MailOrder("/x/1", "flow", "", Orders.ANNE, template, new Facts(facts), Orders.MONDAY, Orders.MONDAY);
    }

    /** A name with a control character is refused where it comes in. */
    private static PersonDetails person(String value, Language language) {
        var name = CONTROL.matcher(value).replaceAll("");
        return new PersonDetails(
                name.isBlank() ? "x" : name, "bo@k.example", Optional.of(value), Optional.empty(), language);
    }

    /** A registration-service in which somebody means harm. */
    private record HostileProgramme(Template template, IntFunction<String> value) implements ProgrammeLetters {
        @Override
        public Optional<MeetingLetter> meeting(String meeting, String person) {
            return Optional.of(new MeetingLetter(
                    MEETING_UID,
                    new Text(value.apply(1), value.apply(2)),
                    STARTS,
                    STARTS.plusSeconds(3600),
                    value.apply(7),
                    template == Template.REFERENCE_MEETING_CANCELLED ? "cancelled" : "moved",
                    0,
                    value.apply(8),
                    List.of(new Text(value.apply(9), value.apply(10)), new Text(value.apply(11), value.apply(12))),
                    true));
        }

        @Override
        public Optional<MessageLetter> message(String message) {
            return Optional.of(new MessageLetter(
                    new Text(value.apply(1), value.apply(2)), new Text(value.apply(13), value.apply(14))));
        }
    }
}
