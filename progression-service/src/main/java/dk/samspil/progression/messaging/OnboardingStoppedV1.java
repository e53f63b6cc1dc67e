package dk.samspil.progression.messaging;

import dk.samspil.progression.domain.ParticipationNews.OnboardingStopped;
import java.time.Instant;

record OnboardingStoppedV1(String call, String municipality, Instant stoppedAt) {
    static final String TYPE = "dk.samspil.progression.onboarding-stopped.v1";

    static OnboardingStoppedV1 of(OnboardingStopped event) {
        var id = event.participation();
        return new OnboardingStoppedV1(id.call().value(), id.municipality().value(), event.at());
    }
}
