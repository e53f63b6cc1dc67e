package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.InMemoryContacts;
import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.application.Postbox.Parcel;
import dk.samspil.notification.application.SettableClock;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.Template;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** RFC 2369 and 8058: each mail that people may do without says how, to programs and to people; no other mail does. */
class WaysOutTest {
    private static final Map<String, String> DIGEST = Map.ofEntries(
            Map.entry("window", "2014-09-02"),
            Map.entry("open", "2"),
            Map.entry("secretariat.joined", "2:0461,0101"),
            Map.entry("secretariat.mail-failed", "3:"),
            Map.entry("secretariat.offer-lapsed", "12:01,02,03,04,05,06,07,08,09,10,11,12"),
            Map.entry("researcher.step-completed", "2:0461"),
            Map.entry("contact.seat-confirmed", "4:"));
    private static final Map<String, String> CALL = Map.of(
            "municipality", "0461",
            "places", "12",
            "opensAt", "2014-08-11T06:00:00Z",
            "deadline", "2014-09-12T10:00:00Z");

    private final LetterWriter writer = LetterWriter.of(
            Templates.load(),
            code -> code.equals("0461") ? "Odense Kommune" : "Kommune " + code,
            new InMemoryContacts(new SettableClock(Orders.MONDAY)),
            _ -> Optional.empty(),
            new Programme(),
            Texts.letterhead());

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsTheWayOutToProgramsAndToPeople(Language language) throws MessagingException {
        var letter = written(Template.CALL_ANNOUNCED, CALL, language);
        var token = Orders.ANNE.value() + "-news";

        assertThat(letter.text()).contains("https://samspil.example/u#" + token);
        assertThat(letter.html()).contains("href=\"https://samspil.example/u#" + token + "\"");
        var message = new MessageComposer(Session.getInstance(new Properties()), Texts.SENDER, Texts.IDS, Texts.CLOCK)
                .compose(new Parcel(Orders.welcome().mail(), letter, false));
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<https://samspil.example/u/" + token + ">");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void showsNoneInAMailThatNobodyCanDoWithout() throws MessagingException {
        var letter = written(Template.WELCOME, Map.of("municipality", "0461"), Language.DA);

        assertThat(letter.text()).doesNotContain("/u#", "/u/");
        assertThat(letter.enclosures().unsubscribe()).isEmpty();
        var message = new MessageComposer(Session.getInstance(new Properties()), Texts.SENDER, Texts.IDS, Texts.CLOCK)
                .compose(new Parcel(Orders.welcome().mail(), letter, false));
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
        assertThat(message.getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void tellsWhatHasHappenedByNamesOfToday() {
        var letter = written(Template.DIGEST, DIGEST, Language.DA);

        assertThat(letter.subject()).isEqualTo("Siden sidst, mandag den 1. september 2014");
        assertThat(letter.text())
                .contains("Kommuner, der er kommet med: Kommune 0101, Odense Kommune")
                .contains("Mails, der ikke kunne leveres: 3")
                .contains("Kommune 10 og 2 mere")
                .contains("Trin i opstarten gennemført: 2 (Odense Kommune)")
                .contains("Trin i opstarten, der mangler: 2", "fået plads på en konference: 4")
                .contains("/u#" + Orders.ANNE.value() + "-digest")
                .doesNotContain("trådt ud", "{{");
    }

    @Test
    void leavesOutWhatDoesNotConcernTheReader() {
        var letter = written(
                Template.DIGEST,
                Map.of("window", "2014-09-02", "open", "0", "researcher.withdrawn", "1:0461"),
                Language.EN);

        assertThat(letter.text())
                .contains("Your municipalities", "Have withdrawn: Odense Kommune")
                .doesNotContain("The programme", "Your municipality\n", "onboarding");
    }

    private Letter written(Template template, Map<String, String> facts, Language language) {
        var order = new MailOrder(
                "/notification/journals/2014-09-02",
                "flow",
                "",
                Orders.ANNE,
                template,
                new Facts(facts),
                Orders.MONDAY,
                Orders.MONDAY.plus(Duration.ofDays(7)));
        var mail = Mail.ordered(order, true, Orders.NOW).mail();
        return ((Writing.Written) writer.write(mail, Texts.person(language))).letter();
    }
}
