package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letter.WayOut;
import dk.samspil.notification.application.Postbox.Parcel;
import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.Template;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** RFC 2369 and 8058: each mail that people may do without says how, to programs and to people; no other mail does. */
class WaysOutTest {
    private final Pen pen = new Pen();

    static Stream<Arguments> all() {
        return TemplatesTest.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void showsTheWayOutWherePeopleMayDoWithout(Template template, Language language) throws MessagingException {
        pen.asToldIn(template);
        var letter = pen.written(template, language);
        var message = message(letter);

        if (template.category().isObligatory()) {
            assertThat(letter.text()).doesNotContain("/u#", "/u/");
            assertThat(message.getHeader("List-Unsubscribe")).isNull();
            assertThat(message.getHeader("List-Unsubscribe-Post")).isNull();
        } else {
            var token = Orders.ANNE.value() + "-" + template.category().code();
            assertThat(letter.text()).contains("https://samspil.example/u#" + token);
            assertThat(letter.html()).contains("href=\"https://samspil.example/u#" + token + "\"");
            assertThat(message.getHeader("List-Unsubscribe"))
                    .containsExactly("<https://samspil.example/u/" + token + ">");
            assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        }
    }

    /** Somebody who has not answered is told of an invitation, which they may do without; whoever comes is not. */
    @ParameterizedTest
    @CsvSource({
        "CONFERENCE_MOVED, open, true",
        "CONFERENCE_CANCELLED, open, true",
        "CONFERENCE_MOVED, confirmed, false",
        "CONFERENCE_MOVED, waitlisted, false",
        "CONFERENCE_CANCELLED, confirmed, false",
        "CONFERENCE_CANCELLED, waitlisted, false"
    })
    void goesByWhatTheMailIsAbout(Template template, String state, boolean canDoWithout) throws MessagingException {
        pen.asToldIn(template);
        pen.conference.becomes(state, Conference.TICKET);

        var letter = pen.written(template, Language.DA);

        assertThat(letter.enclosures().unsubscribe().map(WayOut::category).stream()
                        .toList())
                .isEqualTo(canDoWithout ? List.of(Category.INVITATION) : List.of());
        assertThat(message(letter).getHeader("List-Unsubscribe") != null).isEqualTo(canDoWithout);
        var link = "https://samspil.example/u#" + Orders.ANNE.value() + "-invitation";
        assertThat(letter.text().contains(link)).isEqualTo(canDoWithout);
        assertThat(letter.html().contains(link)).isEqualTo(canDoWithout);
        assertThat(letter.text().contains("inviteret til en konference")).isEqualTo(canDoWithout);
    }

    @Test
    void tellsWhatHasHappenedByNamesOfToday() {
        pen.knows("open", "2");
        pen.knows("secretariat.joined", "2:0461,0101");
        pen.knows("secretariat.mail-failed", "3:");
        pen.knows("secretariat.offer-lapsed", "12:01,02,03,04,05,06,07,08,09,10,11,12");
        pen.knows("researcher.step-completed", "2:0461");
        pen.knows("contact.seat-confirmed", "4:");

        var letter = pen.written(Template.DIGEST, Language.DA);

        assertThat(letter.subject()).isEqualTo("Siden sidst, mandag den 1. september 2014");
        assertThat(letter.text())
                .contains("Kommuner, der er kommet med: 0101, Odense Kommune")
                .contains("Mails, der ikke kunne leveres: 3")
                .contains("09, 10 og 2 mere")
                .contains("Trin i opstarten gennemført: 2 (Odense Kommune)")
                .contains("Trin i opstarten, der mangler: 2", "fået plads på en konference: 4")
                .doesNotContain("trådt ud", "{{");
    }

    @Test
    void leavesOutWhatDoesNotConcernTheReader() {
        pen.knows("researcher.participants-changed", "1:0461");

        assertThat(pen.written(Template.DIGEST, Language.EN).text())
                .contains("Your municipalities", ": Odense Kommune")
                .doesNotContain("The programme", "Your municipality\n", "onboarding");
    }

    private static MimeMessage message(Letter letter) throws MessagingException {
        return new MessageComposer(Session.getInstance(new Properties()), Texts.SENDER, Texts.IDS, Texts.CLOCK)
                .compose(new Parcel(Orders.welcome().mail(), letter, false));
    }
}
