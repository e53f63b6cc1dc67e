package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import dk.samspil.notification.application.Letter;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.digest.Audience;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
    private static final Pattern DANISH_LETTERS = Pattern.compile("[æøåÆØÅ]");

    private static final Set<Template> WITH_APPOINTMENT = EnumSet.of(
            Template.SEAT_CONFIRMED,
            Template.SEAT_PROMOTED,
            Template.REGISTRATION_CANCELLED,
            Template.CONFERENCE_MOVED,
            Template.CONFERENCE_CANCELLED,
            Template.REFERENCE_MEETING_SCHEDULED,
            Template.REFERENCE_MEETING_MOVED,
            Template.REFERENCE_MEETING_CANCELLED);

    private static final Set<Template> WITH_TICKET =
            EnumSet.of(Template.SEAT_CONFIRMED, Template.SEAT_PROMOTED, Template.CONFERENCE_MOVED);

    static Stream<Arguments> all() {
        return Stream.of(Template.values())
                .flatMap(template -> Stream.of(Language.values()).map(language -> Arguments.of(template, language)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsWellInBothParts(Template template, Language language) {
        var letter = Texts.letter(template, language, "VÆRDI");
        assertThat(letter.subject()).isNotBlank().doesNotContain("{{");
        assertThat(letter.text()).doesNotContain("{{", "**", "](", "<p", "&lt;").contains("VÆRDI", "\n\n-- \n");
        assertThat(letter.html())
                .startsWith("<!doctype html>")
                .contains("lang=\"" + (language == Language.DA ? "da" : "en") + "\"", "<h1 ", "VÆRDI", "<a ")
                .doesNotContain("{{", "**");
    }

    @ParameterizedTest
    @MethodSource("all")
    void usesNoDanishInEnglishMailsAndNoPlaceholdersForDanishLetters(Template template, Language language) {
        var words = Texts.letter(template, language, "x").text();
        assertThat(DANISH_LETTERS.matcher(words).find()).isEqualTo(language == Language.DA);
        assertThat(words).doesNotContain("�", "Ã");
    }

    @ParameterizedTest
    @MethodSource("all")
    void bothLanguagesAskForTheSame(Template template, Language language) {
        var templates = Templates.load();
        assertThat(templates.of(template, language).variables())
                .isEqualTo(templates.of(template, Language.DA).variables())
                .contains("name");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aValueMeansItselfWhateverItHolds(Template template, Language language) {
        var hostile = "<script>alert('x')</script> [klik](http://ond.example) **fed** _x_ `y` # z <a@b.dk> &amp; !";
        var letter = Texts.letter(template, language, hostile);
        assertThat(letter.html())
                .doesNotContain("<script", "<strong>fed", "<code", "href=\"http://ond.example\"", "mailto:");
        assertThat(letter.html()).contains("&lt;script&gt;");
        assertThat(letter.text()).contains(hostile);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aValueStaysOnItsLine(Template template, Language language) {
        var letter = Texts.letter(template, language, "en\r\nBcc: alle@x.dk\u2028\u202Eto\u0000\n\n# tre");
        assertThat(letter.subject().lines()).hasSize(1);
        assertThat(letter.html()).contains("en Bcc: alle@x.dk to # tre").doesNotContain("\u202E");
        assertThat(letter.text()).contains("en Bcc: alle@x.dk to # tre");
    }

    @Test
    void linksLeadWhereTheyShouldWithTokensUnharmed() {
        var link = "https://samspil.example/i#abc_def-123.Z*z";
        var letter = Texts.letter(Template.INVITATION, Language.DA, link);
        assertThat(letter.html()).contains("href=\"" + link + "\"");
        assertThat(letter.text()).contains("Svar på invitationen: " + link);
    }

    @Test
    void refusesLanguagesThatDoNotTellTheSame() {
        var danish = MailTemplate.parse("x.da.md", "Subject: {{a}}\n{{b}}", Set.of("a", "b"));
        var english = MailTemplate.parse("x.en.md", "Subject: {{a}}\n{{c}}", Set.of("a", "c"));
        assertThatIllegalStateException()
                .isThrownBy(() -> Templates.refuseDifferent("x", Map.of(Language.DA, danish, Language.EN, english)))
                .withMessageContaining("x.da.md")
                .withMessageContaining("x.en.md")
                .withMessageContaining("[b, c]");
    }

    @Test
    void refusesATemplateThatAsksForWhatItIsNotGiven() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MailTemplate.parse("x.da.md", "Subject: {{a}}\n{{#b}}{{c}}{{/b}}", Set.of("a")))
                .withMessageContaining("x.da.md")
                .withMessageContaining("[b, c]");
    }

    @Test
    void refusesATemplateWithoutASubjectOrWithUnescapedValues() {
        assertThatIllegalStateException().isThrownBy(() -> MailTemplate.parse("x", "Kære\n", Set.of()));
        assertThatIllegalStateException().isThrownBy(() -> MailTemplate.parse("x", "Subject: x\n{{{a}}}", Set.of("a")));
    }

    @Test
    void saysBesideTheSubjectWhatTheTextSaysOrHowItGoesOn() {
        var values = Map.<String, Object>of("name", "Anne", "home", "h", "municipality", "Skive Kommune");
        var welcome = Texts.letter(Template.WELCOME, Language.DA, values);
        assertThat(preheader(welcome)).startsWith("Se, hvad der sker nu: en plan");
        assertThat(welcome.text()).doesNotContain("Se, hvad der sker nu", "Preheader");
        var declined = Texts.letter(Template.APPLICATION_DECLINED, Language.DA, values);
        assertThat(preheader(declined))
                .startsWith("Tak, fordi I søgte om at være med")
                .endsWith("…");
    }

    @Test
    void saysHowToGetNoMoreMailsOnlyWhereThatIsPossible() {
        var values = new HashMap<>(samples(Template.INVITATION, Language.DA));
        assertThat(Texts.letter(Template.INVITATION, Language.DA, values).html())
                .doesNotContain("Afmeld", "unsubscribe", "{{");
        values.put("unsubscribe", "https://samspil.example/u#abc_*def*");
        var bulk = Texts.letter(Template.INVITATION, Language.DA, values);
        assertThat(bulk.html()).contains("href=\"https://samspil.example/u#abc_*def*\"", ">Afmeld dem, eller vælg");
        assertThat(bulk.text()).contains("hvilke mails du får: https://samspil.example/u#abc_*def*\n");
        assertThat(bulk.text().indexOf("\n-- \n")).isLessThan(bulk.text().indexOf("Afmeld"));
    }

    @ParameterizedTest
    @CsvSource({
        "CALL_ANNOUNCED, registreret som skolechef i din kommune, registered as the head of schools",
        "INVITATION, inviteret til en konference, invited to a conference",
        "EVALUATION, inviteret til en konference, invited to a conference",
        "DIGEST, 'som sekretariat, forsker eller kontaktperson', as its secretariat"
    })
    void saysTrulyWhyAMailComesThatPeopleMayDoWithout(Template template, String danish, String english) {
        for (var language : Language.values()) {
            var because = language == Language.DA ? "Du får denne mail, fordi" : "You get this mail because";
            var letter = Texts.sample(template, language);
            for (var part : List.of(letter.text(), letter.html())) {
                var reasons = part.replaceAll("\\s+", " ").split(because, -1);
                assertThat(reasons).hasSize(2);
                assertThat(reasons[1]).contains(language == Language.DA ? danish : english);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSampleOfADigestShowsAllWhoReadOne(Language language) {
        assertThat(Texts.sample(Template.DIGEST, language).html().split("<h2", -1))
                .hasSize(Audience.values().length + 1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyVariableHasASample(Template template, Language language) {
        assertThat(samples(template, language).keySet()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void samplesShowWhatGoesWithAMail(Template template, Language language) {
        var letter = Texts.sample(template, language);
        assertThat(letter.html().contains("/u#"))
                .isNotEqualTo(template.category().isObligatory());
        assertThat(letter.enclosures().calendar().isPresent()).isEqualTo(WITH_APPOINTMENT.contains(template));
        assertThat(letter.enclosures().attachments())
                .extracting(Letter.Attachment::type)
                .isEqualTo(WITH_TICKET.contains(template) ? List.of("application/pdf") : List.of());
    }

    @Test
    void saysWhichVariableHasNoSample() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Samples.of(Template.WELCOME, Set.of("flavour"), Language.DA, "h"))
                .withMessageContaining("{{flavour}} of welcome")
                .withMessageContaining("Samples");
    }

    private static Map<String, Object> samples(Template template, Language language) {
        var variables = Templates.load().of(template, language).variables();
        return Samples.of(template, variables, language, "https://samspil.example");
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasAVersionOfItsOwn(Template template, Language language) {
        var templates = Templates.load();
        assertThat(all().map(Arguments::get)
                        .filter(other -> templates
                                .version((Template) other[0], (Language) other[1])
                                .equals(templates.version(template, language))))
                .hasSize(1);
    }

    @Test
    void anotherLayoutOrFooterIsAnotherVersion() {
        assertThat(TextVersion.of("text", "footer", "layout"))
                .isEqualTo(TextVersion.of("text", "footer", "layout"))
                .isNotEqualTo(TextVersion.of("text", "footer", "layouT"))
                .isNotEqualTo(TextVersion.of("text", "foote", "rlayout"))
                .hasSize(12);
    }

    private static String preheader(Letter letter) {
        var line =
                Pattern.compile("<div style=\"display:none[^>]*>([^<]*)</div>").matcher(letter.html());
        assertThat(line.find()).isTrue();
        return line.group(1);
    }

    @Test
    void aMissingValueIsAnErrorAndNotAGap() {
        var template = MailTemplate.parse("x", "Subject: {{a}}\n{{b}}", Set.of("a", "b"));
        assertThatThrownBy(() -> template.body(Map.of("a", "x"))).isInstanceOf(MustacheException.class);
    }

    @Test
    void saysATitleOnlyWhereThereIsOne() {
        var values = new HashMap<String, Object>(
                Map.of("name", "N", "home", "h", "municipality", "M", "researcher", "R", "researcherEmail", "r@x.dk"));
        values.put("researcherTitle", "");
        assertThat(Texts.letter(Template.RESEARCHER_ASSIGNED, Language.DA, values)
                        .text())
                .contains("R, som I kan skrive til på r@x.dk");
        values.put("researcherTitle", "lektor");
        assertThat(Texts.letter(Template.RESEARCHER_ASSIGNED, Language.DA, values)
                        .text())
                .contains("R, lektor, som I kan skrive til");
    }
}
