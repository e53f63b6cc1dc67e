package dk.samspil.progression.web;

import dk.samspil.progression.domain.Because;
import dk.samspil.progression.domain.Lead;
import dk.samspil.progression.domain.OnboardingStep;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.Shortage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A municipality in the programme: how far it has come, and who leads it or why nobody does. */
record ParticipationView(
        String municipality,
        String call,
        String state,
        OnboardingView onboarding,
        @Nullable LeadView researcher,
        List<Unfilled> unfilled) {

    record OnboardingView(boolean completed, List<StepView> steps) {}

    record StepView(
            String step,
            String owner,
            LocalDate dueOn,
            @Nullable Instant completedAt) {
        static StepView of(OnboardingStep step) {
            return new StepView(
                    step.name(),
                    wire(step.owner()),
                    step.dueOn(),
                    step.completedAt().orElse(null));
        }
    }

    record LeadView(
            String researcher,
            String person,
            String by,
            @Nullable Balance balance,
            @Nullable String reason,
            Instant assignedAt) {

        /** What led to the choice: carried municipalities and limit at that moment, the region, and how many others could. */
        record Balance(int carried, int limit, boolean knowsRegion, int eligible) {}

        static LeadView of(Lead.Assigned lead) {
            var id = lead.researcher().value();
            var person = lead.choice().person().value();
            return switch (lead.choice().because()) {
                case Because.Balance(var carried, var limit, var knowsRegion, var eligible) ->
                    new LeadView(
                            id,
                            person,
                            "reaction",
                            new Balance(carried, limit, knowsRegion, eligible),
                            null,
                            lead.at());
                case Because.Decided(var reason) -> new LeadView(id, person, "coordinator", null, reason, lead.at());
            };
        }
    }

    record Unfilled(String code, int researchers) {
        static Unfilled of(Shortage shortage) {
            return new Unfilled(wire(shortage.code()), shortage.researchers());
        }
    }

    static ParticipationView of(Participation participation) {
        var onboarding = participation.onboarding();
        return new ParticipationView(
                participation.id().municipality().value(),
                participation.id().call().value(),
                participation.active() ? "active" : "stopped",
                new OnboardingView(
                        onboarding.isCompleted(),
                        onboarding.steps().stream().map(StepView::of).toList()),
                participation.lead() instanceof Lead.Assigned lead ? LeadView.of(lead) : null,
                participation.lead() instanceof Lead.Unfilled lead
                        ? lead.shortages().stream().map(Unfilled::of).toList()
                        : List.of());
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
