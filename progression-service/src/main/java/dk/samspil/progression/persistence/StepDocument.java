package dk.samspil.progression.persistence;

import dk.samspil.progression.domain.OnboardingStep;
import dk.samspil.progression.domain.Owner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step of the onboarding, as it is kept. */
public record StepDocument(
        String name,
        String owner,
        LocalDate dueOn,
        @Nullable Instant completedAt) {
    static StepDocument of(OnboardingStep step) {
        return new StepDocument(
                step.name(),
                step.owner().name(),
                step.dueOn(),
                step.completedAt().orElse(null));
    }

    OnboardingStep toStep() {
        return new OnboardingStep(name, Owner.valueOf(owner), dueOn, Optional.ofNullable(completedAt));
    }
}
