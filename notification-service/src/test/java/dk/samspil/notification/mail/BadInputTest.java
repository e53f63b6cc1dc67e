package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letter.Attachment;
import dk.samspil.notification.application.Letter.Enclosures;
import dk.samspil.notification.application.Postbox.Parcel;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bad input gets, as the page of features promises it for mails. */
class BadInputTest {
    private static final PersonDetails ANNE = Texts.person(Language.DA);

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n", "\u0000", "\t", "\u007f"})
    void aLineBreakInAnyHeaderValueIsRefused(String bad) {
        var value = "a" + bad + "Bcc: x@y.example";
        assertThatIllegalArgumentException()
                .as("subject")
                .isThrownBy(() -> new Letter(ANNE, value, "t", "h", "1", Enclosures.NONE));
        assertThatIllegalArgumentException()
                .as("name of the recipient")
                .isThrownBy(
                        () -> new PersonDetails(value, "a@k.example", Optional.empty(), Optional.empty(), Language.DA));
        assertThatIllegalArgumentException()
                .as("address of the recipient")
                .isThrownBy(() -> new PersonDetails(
                        "Bo", "a" + bad + "@k.example", Optional.empty(), Optional.empty(), Language.DA));
        assertThatIllegalArgumentException()
                .as("name of the sender")
                .isThrownBy(() -> new Sender(value, "a@k.example"));
        assertThatIllegalArgumentException()
                .as("address of the sender")
                .isThrownBy(() -> new Sender("Samspil", "a@k.example" + bad));
        assertThatThrownBy(() -> HeaderText.encoded(value)).as("any text").isInstanceOf(MessagingException.class);
        var file = new Attachment(value, "application/pdf", new byte[0]);
        var letter =
                new Letter(ANNE, "s", "t", "h", "1", new Enclosures(Optional.empty(), List.of(file), Optional.empty()));
        assertThatThrownBy(() -> composer().compose(new Parcel(new MailId("m".repeat(26)), letter, false)))
                .as("name of a file")
                .isInstanceOf(MessagingException.class);
    }

    /** Some letters become line breaks where an address is cut down to ASCII. */
    @ParameterizedTest
    @ValueSource(strings = {"a\u010ab@k.example", "a\u560ab@k.example", "ø@k.example", "a\u0085b@k.example"})
    void anAddressThatNoServerTakesIsRefused(String address) {
        var person = new PersonDetails("Bo", address, Optional.empty(), Optional.empty(), Language.DA);
        var letter = new Letter(person, "s", "t", "h", "1", Enclosures.NONE);
        assertThatThrownBy(() -> composer().compose(new Parcel(new MailId("m".repeat(26)), letter, false)))
                .isInstanceOf(MessagingException.class);
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void htmlInAValueIsEscaped(Template template) {
        for (var language : Language.values()) {
            assertThat(Texts.letter(template, language, "<b onclick=x>&amp;</b>")
                            .html())
                    .doesNotContain("<b onclick", "</b>")
                    .contains("&lt;b onclick=x&gt;&amp;amp;&lt;/b&gt;");
        }
    }

    @Test
    void aTextThatAsksForWhatItIsNotGivenStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MailTemplate.parse("welcome.da.md", "Subject: x\n{{nobody}}", Set.of("name")))
                .withMessageContaining("welcome.da.md")
                .withMessageContaining("nobody");
    }

    /** Each variable that a text asks for, one at a time; some are asked for only where another says no. */
    @ParameterizedTest
    @EnumSource(Template.class)
    void aMissingVariableIsAnErrorAndNoGap(Template template) {
        for (var language : Language.values()) {
            var text = Templates.load().of(template, language);
            for (var missing : text.variables()) {
                assertThat(isMissed(text, without(missing, template, "x"))
                                || isMissed(text, without(missing, template, false)))
                        .as("%s without %s", template, missing)
                        .isTrue();
            }
        }
    }

    private static boolean isMissed(MailTemplate text, Map<String, Object> values) {
        try {
            return (text.subject(values) + text.body(values)).isEmpty();
        } catch (MustacheException missed) {
            return true;
        }
    }

    private static Map<String, Object> without(String missing, Template template, Object others) {
        Map<String, Object> values = new HashMap<>();
        for (var each : TemplateVariables.of(template)) values.put(each, others);
        values.remove(missing);
        return values;
    }

    private static MessageComposer composer() {
        return new MessageComposer(Session.getInstance(new Properties()), Texts.SENDER, Texts.IDS, Texts.CLOCK);
    }
}
