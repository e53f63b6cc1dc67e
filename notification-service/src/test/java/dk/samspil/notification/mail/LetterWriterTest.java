package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.Template;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterWriterTest {
    private final Pen pen = new Pen();

    static Stream<Arguments> all() {
        return TemplatesTest.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasAllThatTheTextAsksFor(Template template, Language language) {
        pen.asToldIn(template);
        pen.knows("reason", "places-taken");
        var letter = pen.written(template, language);
        assertThat(letter.text()).contains("Søren Ærø", "https://samspil.example/");
        assertThat(letter.recipient().language()).isEqualTo(language);
    }

    @Test
    void saysWhereAndWhyTheMunicipalityWaits() {
        pen.knows("reason", "places-taken");
        assertThat(pen.written(Template.WAITING_LIST, Language.DA).text())
                .contains("Odense Kommune står som nr. 7", "mandag den 1. september 2014 kl. 10.00")
                .contains("alle pladser allerede var besat")
                .doesNotContain("samlet vurdering");
        pen.knows("reason", "decided");
        assertThat(pen.written(Template.WAITING_LIST, Language.EN).text())
                .contains("number 7", "assessment of all applications")
                .doesNotContain("already taken");
    }

    @Test
    void saysUntilWhenAnOfferHoldsAndWhyItComes() {
        pen.knows("reason", "promoted");
        assertThat(pen.written(Template.SEAT_OFFER, Language.DA).text())
                .contains("til mandag den 15. september 2014 kl. 23.59", "nu er turen kommet til jer");
        pen.knows("reason", "decided");
        assertThat(pen.written(Template.SEAT_OFFER, Language.DA).text()).doesNotContain("turen kommet");
    }

    @ParameterizedTest
    @MethodSource("all")
    void showsOthersNoTokenThatOpensAnything(Template template, Language language) {
        pen.asToldIn(template);
        var shown = pen.shown(template, language);
        var sent = pen.written(template, language);
        assertThat(shown.html() + shown.text()).doesNotContain("i.tok-en_", Orders.ANNE.value());
        assertThat(shown.enclosures().toString()).doesNotContain("i.tok-en_", "/u/");
        assertThat(shown.text().replace(Placeholders.TOKEN, ""))
                .isEqualTo(sent.text().replaceAll("(/[iu]#)\\S+", "$1"));
    }

    @Test
    void announcesACallAsItIsNow() {
        assertThat(pen.written(Template.CALL_ANNOUNCED, Language.DA).text())
                .contains("Antallet af pladser er 14", "til fredag den 19. september 2014 kl. 12.00", "Odense Kommune");
    }

    @ParameterizedTest
    @CsvSource({"open, true", "not-open-yet, true", "closed, false", "concluded, false"})
    void announcesACallOnlyWhileItTakesApplications(String state, boolean written) {
        pen.programme.callIs(state);
        assertThat(pen.write(Template.CALL_ANNOUNCED))
                .isInstanceOf(written ? Writing.Written.class : Writing.Superseded.class);
    }

    @Test
    void tellsOfANewDeadlineUntilItIsMovedAgain() {
        pen.asToldIn(Template.CALL_DEADLINE_MOVED);
        var letter = pen.written(Template.CALL_DEADLINE_MOVED, Language.EN);
        assertThat(letter.subject()).contains("by Friday 19 September 2014 at 12:00");
        assertThat(letter.text()).contains("Odense Kommune can now apply until Friday 19 September 2014 at 12:00");

        pen.knows("deadline", "2014-09-15T10:00:00Z");
        assertThat(pen.write(Template.CALL_DEADLINE_MOVED)).isInstanceOf(Writing.Superseded.class);
        pen.asToldIn(Template.CALL_DEADLINE_MOVED);
        pen.programme.callIs("closed");
        assertThat(pen.write(Template.CALL_DEADLINE_MOVED)).isInstanceOf(Writing.Superseded.class);
    }

    @Test
    void tellsHowACallStandsThatHasClosed() {
        pen.asToldIn(Template.CALL_CLOSED);
        pen.programme.leavesUndecided(5);
        var letter = pen.written(Template.CALL_CLOSED, Language.EN);
        assertThat(letter.subject()).isEqualTo("The call has closed – awaiting a decision: 5");
        assertThat(letter.text())
                .contains("on Friday 19 September 2014 at 12:00", "Places: 14", "confirmed: 9", "waiting list: 2")
                .contains("A suggestion for the selection is ready");
    }

    @ParameterizedTest
    @CsvSource({"open", "not-open-yet", "concluded"})
    void doesNotTellThatACallHasClosedWhichIsOpenAgainOrDecided(String state) {
        pen.asToldIn(Template.CALL_CLOSED);
        pen.programme.callIs(state);
        assertThat(pen.write(Template.CALL_CLOSED)).isInstanceOf(Writing.Superseded.class);
    }

    @Test
    void leavesACallThatHasClosedOnceMoreToTheLaterMail() {
        pen.asToldIn(Template.CALL_CLOSED);
        pen.knows("closedAt", "2014-09-12T10:00:00Z");
        assertThat(pen.write(Template.CALL_CLOSED)).isInstanceOf(Writing.Superseded.class);
    }

    @Test
    void callsToAMeetingWithItsAgendaAndAnEntry() {
        var letter = pen.written(Template.REFERENCE_MEETING_SCHEDULED, Language.DA);
        assertThat(letter.subject()).isEqualTo("Møde i følgegruppen: Første møde, mandag den 6. oktober 2014");
        assertThat(letter.text()).contains("kl. 13.00–16.00", "Weidekampsgade 10", "Dagsorden:", "Mål og opfølgning");
        assertThat(Pen.entry(letter))
                .contains(
                        "METHOD:REQUEST",
                        "UID:m1@meetings.samspil.dk",
                        "SEQUENCE:0",
                        "DTSTART;TZID=Europe/Copenhagen:20141006T130000");
    }

    @Test
    void tellsWhyAMeetingIsCalledOffAndTakesItOutOfTheCalendar() {
        pen.programme.becomes("cancelled", 0);
        var letter = pen.written(Template.REFERENCE_MEETING_CANCELLED, Language.EN);
        assertThat(letter.text()).contains("has been called off", "The reason: Storm");
        assertThat(Pen.entry(letter)).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @ParameterizedTest
    @CsvSource({
        "REFERENCE_MEETING_SCHEDULED, moved, 1, true",
        "REFERENCE_MEETING_SCHEDULED, cancelled, 0, true",
        "REFERENCE_MEETING_SCHEDULED, held, 0, true",
        "REFERENCE_MEETING_SCHEDULED, scheduled, 0, false",
        "REFERENCE_MEETING_MOVED, moved, 2, true",
        "REFERENCE_MEETING_MOVED, cancelled, 1, true",
        "REFERENCE_MEETING_CANCELLED, cancelled, 0, false"
    })
    void doesNotTellOfAMeetingWhatIsSoNoLonger(Template template, String now, int sequence, boolean expected) {
        pen.programme.becomes(now, sequence);
        pen.programme.expects(expected);
        assertThat(pen.write(template)).isInstanceOf(Writing.Superseded.class);
    }

    @Test
    void writesAMessageAsItWasWrittenParagraphByParagraph() {
        var letter = pen.written(Template.MESSAGE, Language.DA);
        assertThat(letter.subject()).isEqualTo("Nyt fra sekretariatet: *vigtigt*");
        assertThat(letter.text()).contains("Kære Søren Ærø", "Første linje.\n\n# Anden <b>linje</b>.");
        assertThat(letter.html()).doesNotContain("<b>", "<em>").contains("&lt;b&gt;");
        assertThat(letter.enclosures().calendar()).isEmpty();
        assertThat(pen.written(Template.MESSAGE, Language.EN).subject()).isEqualTo("News");
    }

    @Test
    void waitsForARegistrationServiceThatDoesNotAnswerOrRefuses() {
        pen.programme.fails(new IllegalStateException("away"));
        assertThat(pen.write(Template.MESSAGE)).isInstanceOf(Writing.NotYet.class);
        pen.programme.fails(new LetterRefused("403", new IllegalStateException()));
        assertThat(pen.write(Template.REFERENCE_MEETING_MOVED)).isInstanceOf(Writing.NotYet.class);
    }

    @Test
    void writesNothingOfAMessageThatThereIsNot() {
        pen.programme.forgets();
        assertThat(pen.write(Template.MESSAGE)).isInstanceOf(Writing.Superseded.class);
    }
}
