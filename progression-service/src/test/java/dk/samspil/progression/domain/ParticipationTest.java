package dk.samspil.progression.domain;

import static dk.samspil.progression.domain.Sample.NOW;
import static dk.samspil.progression.domain.Sample.STEPS;
import static dk.samspil.progression.domain.Sample.id;
import static dk.samspil.progression.domain.Sample.party;
import static dk.samspil.progression.domain.Sample.researcher;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.progression.domain.ParticipationNews.OnboardingCompleted;
import dk.samspil.progression.domain.ParticipationNews.OnboardingStarted;
import dk.samspil.progression.domain.ParticipationNews.OnboardingStepCompleted;
import dk.samspil.progression.domain.ParticipationNews.OnboardingStopped;
import dk.samspil.progression.domain.ParticipationNews.ResearcherAssigned;
import dk.samspil.progression.domain.ParticipationNews.ResearcherAssignmentUnfilled;
import dk.samspil.progression.domain.ParticipationNews.ResearcherChosen;
import dk.samspil.progression.domain.ParticipationNews.ResearcherUnassigned;
import dk.samspil.progression.domain.ParticipationNews.ReservationGivenUp;
import dk.samspil.progression.domain.ParticipationNews.VacancyLeft;
import dk.samspil.progression.domain.Shortage.Code;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParticipationTest {
    private static final Researcher ADA = researcher('a', 3);
    private static final Researcher BO = researcher('b', 3);

    @Test
    void startsItsOnboardingAndChoosesAResearcher() {
        var joined = join(ADA);

        assertThat(joined.events())
                .containsExactly(
                        new OnboardingStarted(id("0461"), STEPS),
                        new ResearcherChosen(id("0461"), joined.next().choice().orElseThrow()));
        assertThat(joined.next().lead()).isEqualTo(new Lead.None());
    }

    @Test
    void joinsOnce() {
        var joined = join(ADA).next();

        assertThat(Participation.join(Optional.of(joined), party("0461"), STEPS, List.of(BO), NOW)
                        .events())
                .isEmpty();
    }

    @Test
    void isSpokenForBySomebodyElseAndGoesOnAsItWas() {
        var joined = join(ADA).next();
        var other = new PersonId("n".repeat(26));

        var changed = joined.spokenForBy(other);

        assertThat(changed.events()).isEmpty();
        assertThat(changed.next().party().contact()).isEqualTo(other);
        assertThat(changed.next().choice()).isEqualTo(joined.choice());
        assertThat(changed.next().onboarding()).isEqualTo(joined.onboarding());
    }

    @Test
    void assignsTheResearcherWhoKeepsAPlace() {
        var assigned = join(ADA).next().reserved(ADA.id(), 1, NOW);

        assertThat(assigned.next().isLedBy(ADA.id())).isTrue();
        assertThat(assigned.next().choice()).isEmpty();
        assertThat(assigned.events()).singleElement().isInstanceOf(ResearcherAssigned.class);
    }

    @Test
    void assignsOnceThoughTheAnswerComesTwice() {
        assertThat(ledBy(ADA).reserved(ADA.id(), 1, NOW).events()).isEmpty();
    }

    @Test
    void saysWhyNobodyCanAndLooksOnceMore() {
        var joined = join();

        assertThat(joined.events())
                .containsExactly(
                        new OnboardingStarted(id("0461"), STEPS),
                        new ResearcherAssignmentUnfilled(id("0461"), List.of(new Shortage(Code.NONE_REGISTERED, 0))),
                        new VacancyLeft(id("0461")));
    }

    @Test
    void saysTheSameReasonOnce() {
        assertThat(join().next().seek(List.of(), NOW).events()).isEmpty();
    }

    @Test
    void choosesWhoeverHasBecomeFree() {
        assertThat(join().next().seek(List.of(BO), NOW).events())
                .singleElement()
                .isInstanceOf(ResearcherChosen.class);
    }

    @Test
    void asksOneAtATime() {
        assertThat(join(ADA).next().seek(List.of(BO), NOW).events()).isEmpty();
    }

    @Test
    void looksFurtherWhenTurnedDown() {
        var turned = join(ADA).next().turnedDown(1, ReservationRefusal.AT_LIMIT);

        assertThat(turned.events()).containsExactly(new VacancyLeft(id("0461")));
        assertThat(turned.next().seek(List.of(BO), NOW).next().choice().map(Choice::attempt))
                .contains(2);
    }

    @Test
    void keepsTheLeaderUntilTheCoordinatorsChoiceHasAPlace() {
        var choosing = ledBy(ADA).choose(BO, new Because.Decided("closer")).next();

        assertThat(choosing.isLedBy(ADA.id())).isTrue();
        assertThat(choosing.reserved(BO.id(), 2, NOW).events())
                .hasExactlyElementsOfTypes(
                        ResearcherUnassigned.class, ReservationGivenUp.class, ResearcherAssigned.class);
    }

    @Test
    void keepsTheLeaderWhenTheCoordinatorsChoiceIsTurnedDown() {
        var kept =
                ledBy(ADA).choose(BO, new Because.Decided("closer")).next().turnedDown(2, ReservationRefusal.AT_LIMIT);

        assertThat(kept.next().isLedBy(ADA.id())).isTrue();
        assertThat(kept.events()).isEmpty();
    }

    @Test
    void givesUpThePlaceOfAChoiceThatWasOverridden() {
        var overridden =
                join(ADA).next().choose(BO, new Because.Decided("closer")).next();

        assertThat(overridden.reserved(ADA.id(), 1, NOW).events())
                .containsExactly(new ReservationGivenUp(id("0461"), ADA.id(), 1));
    }

    @Test
    void undoesBothOnWithdrawal() {
        var stopped = ledBy(ADA).stop(NOW);

        assertThat(stopped.events())
                .hasExactlyElementsOfTypes(
                        OnboardingStopped.class, ResearcherUnassigned.class, ReservationGivenUp.class);
        assertThat(stopped.next().lead()).isEqualTo(new Lead.None());
        assertThat(stopped.next().stop(NOW).events()).isEmpty();
    }

    @Test
    void givesUpAPlaceThatIsKeptAfterTheWithdrawal() {
        var stopped = join(ADA).next().stop(NOW).next();

        assertThat(stopped.reserved(ADA.id(), 1, NOW).events())
                .containsExactly(new ReservationGivenUp(id("0461"), ADA.id(), 1));
    }

    @Test
    void looksForNobodyAfterTheWithdrawal() {
        assertThat(join().next().stop(NOW).next().seek(List.of(ADA), NOW).events())
                .isEmpty();
    }

    @Test
    void countsOnWhenItJoinsAgain() {
        var stopped = ledBy(ADA).stop(NOW).next();
        var again = Participation.join(Optional.of(stopped), party("0461"), STEPS, List.of(BO), NOW);

        assertThat(again.next().choice().map(Choice::attempt)).contains(2);
    }

    @Test
    void completesAStepOnce() {
        var once = ledBy(ADA).complete("baseline", NOW);

        assertThat(once.events()).containsExactly(new OnboardingStepCompleted(id("0461"), "baseline", NOW));
        assertThat(once.next().complete("baseline", NOW).events()).isEmpty();
    }

    @Test
    void completesTheOnboardingWithTheLastStep() {
        var last = ledBy(ADA).complete("baseline", NOW).next().complete("sign-agreement", NOW);

        assertThat(last.events()).last().isEqualTo(new OnboardingCompleted(id("0461"), NOW));
    }

    @Test
    void completesNothingAfterTheWithdrawal() {
        assertThat(ledBy(ADA).stop(NOW).next().complete("baseline", NOW).events())
                .isEmpty();
    }

    private static Progress join(Researcher... pool) {
        return Participation.join(Optional.empty(), party("0461"), STEPS, List.of(pool), NOW);
    }

    private static Participation ledBy(Researcher researcher) {
        return join(researcher).next().reserved(researcher.id(), 1, NOW).next();
    }
}
