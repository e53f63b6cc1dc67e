package dk.samspil.progression.messaging;

import dk.samspil.progression.domain.ParticipationNews.OnboardingStepCompleted;
import java.time.Instant;

record OnboardingStepCompletedV1(String call, String municipality, String step, Instant completedAt) {
    static final String TYPE = "dk.samspil.progression.onboarding-step-completed.v1";

    static OnboardingStepCompletedV1 of(OnboardingStepCompleted event) {
        var id = event.participation();
        return new OnboardingStepCompletedV1(
                id.call().value(), id.municipality().value(), event.step(), event.at());
    }
}
