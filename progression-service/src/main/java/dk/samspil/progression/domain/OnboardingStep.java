package dk.samspil.progression.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One thing to be done by a new municipality, with the last day for it. */
public record OnboardingStep(String name, Owner owner, LocalDate dueOn, Optional<Instant> completedAt) {
    public OnboardingStep {
        if (!name.matches("[a-z][a-z0-9-]{0,39}"))
            throw new IllegalArgumentException("not the name of a step: " + name);
    }

    public static OnboardingStep open(String name, Owner owner, LocalDate dueOn) {
        return new OnboardingStep(name, owner, dueOn, Optional.empty());
    }

    OnboardingStep completed(Instant at) {
        return new OnboardingStep(name, owner, dueOn, Optional.of(at));
    }

    public boolean isCompleted() {
        return completedAt.isPresent();
    }
}
