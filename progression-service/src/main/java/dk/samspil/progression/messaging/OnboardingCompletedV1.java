package dk.samspil.progression.messaging;

import dk.samspil.progression.domain.ParticipationNews.OnboardingCompleted;
import java.time.Instant;

record OnboardingCompletedV1(String call, String municipality, Instant completedAt) {
    static final String TYPE = "dk.samspil.progression.onboarding-completed.v1";

    static OnboardingCompletedV1 of(OnboardingCompleted event) {
        var id = event.participation();
        return new OnboardingCompletedV1(id.call().value(), id.municipality().value(), event.at());
    }
}
