package dk.samspil.progression.application;

import static dk.samspil.progression.domain.Sample.researcher;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.progression.application.CompleteOnboardingStep.Answer;
import dk.samspil.progression.domain.ParticipationNews.OnboardingCompleted;
import dk.samspil.progression.domain.ParticipationNews.OnboardingStepCompleted;
import dk.samspil.progression.domain.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompleteOnboardingStepTest {
    private final InMemoryProgramme programme = new InMemoryProgramme();

    @BeforeEach
    void join() {
        programme.with(researcher('a', 3)).join("0461", 1);
        programme.settled();
    }

    @Test
    void completesAStepOnceHoweverOftenItIsTold() {
        assertThat(complete("0461", "baseline")).isEqualTo(Answer.COMPLETED);
        assertThat(complete("0461", "baseline")).isEqualTo(Answer.COMPLETED_BEFORE);

        assertThat(programme.events())
                .filteredOn(OnboardingStepCompleted.class::isInstance)
                .hasSize(1);
    }

    @Test
    void completesTheOnboardingWithTheLastStep() {
        complete("0461", "baseline");
        complete("0461", "sign-agreement");

        assertThat(programme.events()).last().isInstanceOf(OnboardingCompleted.class);
    }

    @Test
    void knowsNeitherOtherStepsNorOtherMunicipalities() {
        assertThat(complete("0461", "celebrate")).isEqualTo(Answer.UNKNOWN_STEP);
        assertThat(complete("0101", "baseline")).isEqualTo(Answer.UNKNOWN_PARTICIPATION);
    }

    @Test
    void isFrozenAfterAWithdrawal() {
        complete("0461", "baseline");
        programme.withdraw("0461", 2);

        assertThat(complete("0461", "sign-agreement")).isEqualTo(Answer.PARTICIPATION_STOPPED);
        assertThat(complete("0461", "baseline")).isEqualTo(Answer.COMPLETED_BEFORE);
    }

    private Answer complete(String municipality, String step) {
        return Cause.onlyOnce()
                .call(() ->
                        programme.complete.handle(new CompleteOnboardingStep.Command(Sample.id(municipality), step)));
    }
}
