package dk.samspil.progression.messaging;

import dk.samspil.progression.domain.OnboardingStep;
import dk.samspil.progression.domain.ParticipationNews.OnboardingStarted;
import java.time.LocalDate;
import java.util.List;

record OnboardingStartedV1(String call, String municipality, List<Step> steps) {
    static final String TYPE = "dk.samspil.progression.onboarding-started.v1";

    record Step(String step, LocalDate dueOn, String owner) {
        private static Step of(OnboardingStep step) {
            return new Step(step.name(), step.dueOn(), WireNames.of(step.owner()));
        }
    }

    static OnboardingStartedV1 of(OnboardingStarted event) {
        var id = event.participation();
        return new OnboardingStartedV1(
                id.call().value(),
                id.municipality().value(),
                event.steps().stream().map(Step::of).toList());
    }
}
