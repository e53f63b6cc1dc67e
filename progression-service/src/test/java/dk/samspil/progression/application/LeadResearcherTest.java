package dk.samspil.progression.application;

import static dk.samspil.progression.domain.Sample.researcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.progression.application.ReplaceResearcher.Answer;
import dk.samspil.progression.domain.Lead;
import dk.samspil.progression.domain.ParticipationNews;
import dk.samspil.progression.domain.ParticipationNews.OnboardingStarted;
import dk.samspil.progression.domain.ParticipationNews.ResearcherAssigned;
import dk.samspil.progression.domain.ParticipationNews.ResearcherAssignmentUnfilled;
import dk.samspil.progression.domain.ParticipationNews.ResearcherUnassigned;
import dk.samspil.progression.domain.Researcher;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadResearcherTest {
    private static final Researcher ADA = researcher('a', 1);
    private static final Researcher BO = researcher('b', 1);
    private static final Researcher CY = researcher('e', 1);
    private static final Researcher BIASED = researcher('d', 3, "0461");

    private final InMemoryProgramme programme = new InMemoryProgramme();

    @Test
    void isAssignedOnJoining() {
        programme.with(ADA).join("0461", 1);

        assertThat(programme.settled().of("0461").isLedBy(ADA.id())).isTrue();
        assertThat(published()).containsExactly(OnboardingStarted.class, ResearcherAssigned.class);
    }

    @Test
    void stepsAreDueSoLongAfterJoining() {
        programme.with(ADA).join("0461", 1);

        assertThat(programme
                        .of("0461")
                        .onboarding()
                        .step("sign-agreement")
                        .orElseThrow()
                        .dueOn())
                .isEqualTo(LocalDate.of(2014, 9, 11));
    }

    @Test
    void isMissingForAStatedReason() {
        programme.with(BIASED).join("0461", 1);

        assertThat(programme.settled().of("0461").lead()).isInstanceOf(Lead.Unfilled.class);
        assertThat(published()).containsExactly(OnboardingStarted.class, ResearcherAssignmentUnfilled.class);
    }

    @Test
    void isFreeAgainAfterAWithdrawalAndTakesWhoeverWaits() {
        programme.with(ADA).join("0461", 1);
        programme.settled().join("0101", 1);
        assertThat(programme.settled().of("0101").lead()).isInstanceOf(Lead.Unfilled.class);

        programme.withdraw("0461", 2);

        await().until(() -> programme.of("0101").isLedBy(ADA.id()));
        assertThat(programme.settled().of("0461").active()).isFalse();
    }

    @Test
    void joinsAgainAfterAWithdrawal() {
        programme.with(ADA).join("0461", 1);
        programme.settled().withdraw("0461", 2);
        programme.settled().join("0461", 3);

        assertThat(programme.settled().of("0461").isLedBy(ADA.id())).isTrue();
    }

    @Test
    void survivesADeathBetweenTheTwoGuards() {
        programme.with(ADA);
        joinAndDieAfterTheReservation("0461");

        assertThat(programme.settled().of("0461").isLedBy(ADA.id())).isTrue();
        assertThat(published()).containsExactly(OnboardingStarted.class, ResearcherAssigned.class);
    }

    @Test
    void isReleasedWhenTheMunicipalityWithdrewBetweenTheTwoGuards() {
        programme.with(ADA);
        programme.beforeNextReaction(() -> {});
        programme.beforeNextReaction(() -> {
            programme.beforeNextReaction(() -> {});
            programme.withdraw("0461", 2);
        });

        programme.join("0461", 1);

        await().until(() -> !programme.of("0461").active());
        await().until(() -> programme.of(ADA).carried() == 0);
        assertThat(programme.settled().of("0461").lead()).isEqualTo(new Lead.None());
        assertThat(published()).doesNotContain(ResearcherAssigned.class);
    }

    @Test
    void isReplacedByTheCoordinator() {
        programme.with(ADA).join("0461", 1);
        programme.settled().with(BO);

        assertThat(programme.replace("0461", BO)).isEqualTo(Answer.ASSIGNED);

        assertThat(programme.settled().of("0461").isLedBy(BO.id())).isTrue();
        assertThat(programme.of(ADA).carried()).isZero();
        assertThat(published()).endsWith(ResearcherUnassigned.class, ResearcherAssigned.class);
    }

    @Test
    void isNotSaidToBeAssignedWhereTheMunicipalityWithdrewMeanwhile() {
        programme.with(ADA).join("0461", 1);
        programme.settled().with(BO);
        programme.beforeNextReaction(() -> programme.withdraw("0461", 2));

        assertThat(programme.replace("0461", BO)).isEqualTo(Answer.PARTICIPATION_STOPPED);

        assertThat(programme.settled().of(BO).carried()).isZero();
    }

    @Test
    void isNotSaidToBeAssignedWhereAnotherWasChosenMeanwhile() {
        programme.with(ADA).join("0461", 1);
        programme.settled().with(BO, CY);
        programme.beforeNextReaction(() -> programme.replace("0461", CY));

        assertThat(programme.replace("0461", BO)).isEqualTo(Answer.SUPERSEDED);

        assertThat(programme.settled().of("0461").isLedBy(CY.id())).isTrue();
        assertThat(programme.of(BO).carried()).isZero();
    }

    @Test
    void isNotReplacedByOneWithAConflictOfInterest() {
        programme.with(ADA).join("0461", 1);
        programme.settled().with(BIASED);

        assertThat(programme.replace("0461", BIASED)).isEqualTo(Answer.CONFLICT_OF_INTEREST);
        assertThat(programme.settled().of("0461").isLedBy(ADA.id())).isTrue();
    }

    @Test
    void isNotReplacedByOneAtTheLimit() {
        programme.with(ADA).join("0461", 1);
        programme.settled().with(BO).join("0101", 1);
        programme.settled();

        assertThat(programme.replace("0461", BO)).isEqualTo(Answer.AT_LIMIT);
        assertThat(programme.settled().of("0461").isLedBy(ADA.id())).isTrue();
    }

    @Test
    void isNotReplacedWhereNobodyJoinedOrNobodyIsLeft() {
        programme.with(ADA).join("0461", 1);
        programme.settled().withdraw("0461", 2);
        programme.settled();

        assertThat(programme.replace("0461", ADA)).isEqualTo(Answer.PARTICIPATION_STOPPED);
        assertThat(programme.replace("0101", ADA)).isEqualTo(Answer.UNKNOWN_PARTICIPATION);
        assertThat(programme.replace("0461", BO)).isEqualTo(Answer.UNKNOWN_RESEARCHER);
    }

    private void joinAndDieAfterTheReservation(String municipality) {
        programme.beforeNextReaction(() -> {});
        programme.beforeNextReaction(() -> {
            assertThat(programme.of(ADA).carried()).isEqualTo(1);
            throw new IllegalStateException("died between the two guards");
        });
        programme.join(municipality, 1);
    }

    private List<Class<?>> published() {
        return programme.events().stream()
                .filter(LeadResearcherTest::isPublished)
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    private static boolean isPublished(ParticipationNews event) {
        return switch (event) {
            case ParticipationNews.ResearcherChosen e -> false;
            case ParticipationNews.ReservationGivenUp e -> false;
            case ParticipationNews.VacancyLeft e -> false;
            default -> true;
        };
    }
}
