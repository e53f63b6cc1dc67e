package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressFactsTest {
    private final Pen pen = new Pen();

    @Test
    void tellsOfTheResearcherAsKnownNow() {
        assertThat(pen.written(Template.RESEARCHER_ASSIGNED, Language.DA).text())
                .contains("Kim Forsker, lektor, som I kan skrive til på kim@uni.example");
    }

    @Test
    void waitsForAResearcherWhoIsNotKnownYetAndTellsOfNoErasedOne() {
        pen.contacts.put(Orders.BO, new Contact(Orders.BO, new Contact.State.Awaited(List.of())));
        assertThat(pen.write(Template.RESEARCHER_ASSIGNED)).isInstanceOf(Writing.NotYet.class);
        pen.contacts.put(Orders.BO, new Contact(Orders.BO, new Contact.State.Erased(3)));
        assertThat(pen.write(Template.RESEARCHER_ASSIGNED)).isInstanceOf(Writing.Superseded.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Template.class,
            names = {"RESEARCHER_ASSIGNED", "RESEARCHER_ASSIGNED_TO_YOU"})
    void doesNotIntroduceAResearcherWhoHasBeenReplaced(Template template) {
        assertThat(pen.write(template)).isInstanceOf(Writing.Written.class);
        pen.progress.isLedBy(Orders.ANNE);
        assertThat(pen.write(template)).isInstanceOf(Writing.Superseded.class);
        pen.progress.isLedBy(null);
        assertThat(pen.write(template)).isInstanceOf(Writing.Superseded.class);
        pen.progress.knowsNothing();
        assertThat(pen.write(template)).isInstanceOf(Writing.Superseded.class);
    }

    @Test
    void tellsTheResearcherWhoSpeaksForTheMunicipalityNow() {
        var ida = new PersonDetails("Ida Ny", "ida@ny.example", Optional.empty(), Optional.empty(), Language.DA);
        pen.contacts.put(Orders.ANNE, new Contact(Orders.ANNE, new Contact.State.Known(ida, 1)));
        pen.progress.isSpokenForBy(Orders.ANNE);
        assertThat(pen.written(Template.RESEARCHER_ASSIGNED_TO_YOU, Language.DA).text())
                .contains("Ida Ny")
                .doesNotContain("Kim Forsker");
    }

    @Test
    void tellsTheResearcherWhoHasTakenOverThoughTheServiceHasNotHeardOfIt() {
        var ida = new PersonDetails("Ida Ny", "ida@ny.example", Optional.empty(), Optional.empty(), Language.DA);
        pen.contacts.put(Orders.ANNE, new Contact(Orders.ANNE, new Contact.State.Known(ida, 1)));
        var role = new ContactRole.Id(Progress.CALL, "0461");
        pen.roles.put(role, ContactRole.held(role, Orders.BO).passedTo(Orders.ANNE));
        assertThat(pen.written(Template.RESEARCHER_ASSIGNED_TO_YOU, Language.DA).text())
                .contains("Ida Ny")
                .doesNotContain("Kim Forsker");
    }

    @Test
    void writesAnOrderOfAnEarlierReleaseWithWhatItKnows() {
        pen.knowsNo("call");
        pen.progress.fails(new IllegalStateException("not to be asked"));
        assertThat(pen.write(Template.RESEARCHER_ASSIGNED)).isInstanceOf(Writing.Written.class);
    }

    @Test
    void tellsAResearcherWhyTheyAreReleasedUnlessTheyLeadItAgain() {
        pen.knows("reason", "withdrawn");
        assertThat(pen.written(Template.RESEARCHER_RELEASED, Language.DA).text())
                .contains("har trukket sig fra samarbejdet")
                .doesNotContain("Vi finder en anden forsker");
        pen.knows("reason", "replaced");
        assertThat(pen.written(Template.RESEARCHER_RELEASED, Language.DA).text())
                .contains("Vi finder en anden forsker");
        pen.progress.isLedBy(Orders.ANNE);
        assertThat(pen.write(Template.RESEARCHER_RELEASED)).isInstanceOf(Writing.Superseded.class);
    }

    @Test
    void saysThatAnotherIsLookedForOnlyWhileThatIsSo() {
        assertThat(pen.write(Template.RESEARCHER_UNAVAILABLE)).isInstanceOf(Writing.Superseded.class);
        pen.progress.isLedBy(null);
        assertThat(pen.write(Template.RESEARCHER_UNAVAILABLE)).isInstanceOf(Writing.Written.class);
        pen.progress.stops();
        assertThat(pen.write(Template.RESEARCHER_UNAVAILABLE)).isInstanceOf(Writing.Superseded.class);
    }

    @Test
    void remindsOfAllThatIsLateAndTheMunicipalitysTurn() {
        pen.progress.isSpokenForBy(Orders.ANNE);
        pen.progress.lacks("name-project-owner", "municipality", "2014-09-01");
        pen.progress.lacks("sign-agreement", "municipality", Progress.DUE);
        pen.progress.lacks("kick-off-meeting", "researcher", "2014-09-01");
        pen.progress.lacks("own-step", "municipality", "2014-09-09");
        pen.progress.has("enter-schools", "2014-09-01");
        assertThat(pen.written(Template.ONBOARDING_OVERDUE, Language.DA).text())
                .contains("Udpeg en projektejer (senest mandag den 1. september 2014)")
                .contains("Underskriv samarbejdsaftalen (senest mandag den 8. september 2014)")
                .doesNotContain("opstartsmøde", "own step", "hvilke skoler");
        pen.knows("step", "own-step");
        pen.knows("dueOn", "2014-09-09");
        assertThat(pen.written(Template.ONBOARDING_OVERDUE, Language.EN).text())
                .contains("Name a project owner", "own step (by Tuesday 9 September 2014)");
    }

    @Test
    void remindsNobodyOfWhatIsDoneOrOfAnothersTurn() {
        pen.progress.isSpokenForBy(Orders.ANNE);
        pen.progress.has("sign-agreement", Progress.DUE);
        pen.progress.lacks("baseline", "municipality", Progress.DUE);
        assertThat(pen.write(Template.ONBOARDING_OVERDUE)).isInstanceOf(Writing.Superseded.class);
        pen.knows("step", "baseline");
        assertThat(pen.write(Template.ONBOARDING_OVERDUE)).isInstanceOf(Writing.Written.class);
        pen.progress.stops();
        assertThat(pen.write(Template.ONBOARDING_OVERDUE)).isInstanceOf(Writing.Superseded.class);
    }

    /** Who has taken over is known here by the mail's recipient, before or after that service has heard of it. */
    @Test
    void remindsWhoeverHasTakenOverThoughTheServiceHasNotHeardOfIt() {
        pen.progress.lacks("sign-agreement", "municipality", Progress.DUE);
        pen.progress.isSpokenForBy(Orders.BO);
        assertThat(pen.write(Template.ONBOARDING_OVERDUE)).isInstanceOf(Writing.Written.class);
    }

    @ParameterizedTest
    @CsvSource({
        "FEEDBACK_REQUESTED, requested, true, true",
        "FEEDBACK_REQUESTED, given, true, false",
        "FEEDBACK_REQUESTED, withdrawn, true, false",
        "FEEDBACK_REQUESTED, requested, false, false",
        "FEEDBACK_OVERDUE, requested, true, true",
        "FEEDBACK_OVERDUE, given, true, false",
        "FEEDBACK_OVERDUE, requested, false, false",
        "FEEDBACK_GIVEN, given, true, true",
        "FEEDBACK_GIVEN, withdrawn, true, false"
    })
    void asksForFeedbackAndTellsOfItWhileThatIsSo(Template template, String state, boolean expected, boolean written) {
        pen.progress.feedbackIs(state, expected);
        assertThat(pen.write(template)).isInstanceOf(written ? Writing.Written.class : Writing.Superseded.class);
    }

    @Test
    void namesThePracticeAndTheDay() {
        assertThat(pen.written(Template.FEEDBACK_REQUESTED, Language.DA).text())
                .contains("Makkerlæsning", "mandag den 26. januar 2015", "Odense Kommune");
    }

    @Test
    void waitsForAProgressionServiceThatDoesNotAnswerOrRefuses() {
        pen.progress.fails(new IllegalStateException("away"));
        assertThat(pen.write(Template.RESEARCHER_ASSIGNED)).isInstanceOf(Writing.NotYet.class);
        pen.progress.fails(new LetterRefused("403", new IllegalStateException()));
        assertThat(pen.write(Template.FEEDBACK_GIVEN)).isInstanceOf(Writing.NotYet.class);
    }
}
