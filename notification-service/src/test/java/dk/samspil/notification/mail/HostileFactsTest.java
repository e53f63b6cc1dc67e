package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.InMemoryContactRoles;
import dk.samspil.notification.application.InMemoryContacts;
import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.application.Postbox.Parcel;
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
import dk.samspil.testkit.Tier;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
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
    private static final String HOME = "https://samspil.example";
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
                "REMINDER",
                "CONFERENCE_MOVED",
                "CONFERENCE_CANCELLED",
                "SPEAKER_ASSIGNED",
                "SPEAKER_CANCELLED",
                "AGENDA_RELEASED",
                "FEEDBACK_REQUESTED",
                "FEEDBACK_GIVEN",
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
            var uid = template.code().startsWith("reference")
                    ? HostileServices.MEETING_UID
                    : INVITATION + "@samspil.example";
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
        var services = new HostileServices(template, value);
        var writer = LetterWriter.of(
                templates,
                code -> value.apply(4),
                new Recipients(contacts, new InMemoryContactRoles(new SettableClock(Orders.MONDAY))),
                new LetterWriter.Sources(services, services, services),
                Texts.letterhead());
        var mail = Mail.ordered(order(template), Orders.NOW).mail();
        return ((Writing.Written) writer.write(mail, person)).letter();
    }

    private static MailOrder order(Template template) {
        var facts = new HashMap<>(Map.of(
                "municipality", "0461",
                "invitation", INVITATION,
                "ticket", "7",
                "meeting", "g",
                "message", "m",
                "sequence", "0",
                "researcher", Orders.BO.value(),
                "contact", Orders.BO.value()));
        facts.putAll(Map.of(
                "conference", "c",
                "session", "s",
                "version", "2",
                "feedback", "f",
                "startsAt", HostileServices.STARTS.toString(),
                "endsAt", HostileServices.ENDS.toString()));
        return new MailOrder("/x/1", "flow", "", Orders.ANNE, template, new Facts(facts), Orders.MONDAY, Orders.MONDAY);
    }

    /** A name with a control character is refused where it comes in. */
    private static PersonDetails person(String value, Language language) {
        var name = CONTROL.matcher(value).replaceAll("");
        return new PersonDetails(
                name.isBlank() ? "x" : name, "bo@k.example", Optional.of(value), Optional.empty(), language);
    }
}
