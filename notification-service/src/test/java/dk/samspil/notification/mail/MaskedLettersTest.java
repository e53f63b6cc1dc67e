package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letter.Enclosures;
import dk.samspil.notification.application.Letter.WayOut;
import dk.samspil.notification.application.Letters;
import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.Template;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedLettersTest {
    private static final String HOME = "https://samspil.example";

    @ParameterizedTest
    @CsvSource({
        "Svar: https://samspil.example/i#a.b-c_d~e%20f, Svar: https://samspil.example/i#" + Placeholders.TOKEN,
        "<a href=\"https://samspil.example/u#x&#x3D;y\">x</a>, <a href=\"https://samspil.example/u#"
                + Placeholders.TOKEN + "\">x</a>",
        "https://samspil.example/, https://samspil.example/",
        "https://samspil.example/a#, https://samspil.example/a#",
        "https://andre.example/i#abc, https://andre.example/i#abc",
        "https://samspilxexample/i#abc, https://samspilxexample/i#abc",
        "Nr. #7, Nr. #7"
    })
    void takesOutWhatStandsBehindTheHashOfOurOwnLinks(String words, String shown) {
        var letter = new Letter(
                Texts.person(Language.DA),
                "Emne",
                words,
                words,
                "1",
                new Enclosures(
                        Optional.of(words),
                        List.of(),
                        Optional.of(new WayOut(Category.NEWS, URI.create(HOME + "/u/secret")))));
        var masked = ((Writing.Written) write((_, _) -> new Writing.Written(letter))).letter();
        assertThat(List.of(
                        masked.text(),
                        masked.html(),
                        masked.enclosures().calendar().orElseThrow()))
                .containsOnly(shown);
        assertThat(masked.enclosures().unsubscribe()).isEmpty();
    }

    @Test
    void leavesTheRestAsItIs() {
        assertThat(write((_, _) -> new Writing.NotYet())).isInstanceOf(Writing.NotYet.class);
        assertThat(write((_, _) -> new Writing.Superseded())).isInstanceOf(Writing.Superseded.class);
    }

    private static Writing write(Letters letters) {
        var order = new MailOrder(
                "/x/1", "flow", "", Orders.ANNE, Template.WELCOME, new Facts(Map.of()), Orders.MONDAY, Orders.MONDAY);
        var mail = Mail.ordered(order, Orders.NOW).mail();
        return new MaskedLetters(letters, HOME).write(mail, Texts.person(Language.DA));
    }
}
