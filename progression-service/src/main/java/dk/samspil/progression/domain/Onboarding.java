package dk.samspil.progression.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The steps of a municipality's onboarding; each is completed once. */
public record Onboarding(List<OnboardingStep> steps) {
    public Onboarding {
        steps = List.copyOf(steps);
        if (steps.stream().map(OnboardingStep::name).distinct().count() != steps.size()) {
            throw new IllegalArgumentException("two steps have the same name");
        }
    }

    public Optional<OnboardingStep> step(String name) {
        return steps.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    public boolean isCompleted() {
        return steps.stream().allMatch(OnboardingStep::isCompleted);
    }

    Onboarding completing(String name, Instant at) {
        return new Onboarding(steps.stream()
                .map(s -> s.name().equals(name) ? s.completed(at) : s)
                .toList());
    }
}
