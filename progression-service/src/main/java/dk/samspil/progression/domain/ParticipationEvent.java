package dk.samspil.progression.domain;

import java.time.Instant;
import java.util.List;

/** What happens in a participation. */
public sealed interface ParticipationEvent {

    record OnboardingStarted(ParticipationId participation, List<OnboardingStep> steps) implements ParticipationEvent {
        public OnboardingStarted {
            steps = List.copyOf(steps);
        }
    }

    record OnboardingStepCompleted(ParticipationId participation, String step, Instant at)
            implements ParticipationEvent {}

    record OnboardingCompleted(ParticipationId participation, Instant at) implements ParticipationEvent {}

    record OnboardingStopped(ParticipationId participation, Instant at) implements ParticipationEvent {}

    /** Recorded, and now to be reserved at the researcher. */
    record ResearcherChosen(ParticipationId participation, Choice choice) implements ParticipationEvent {}

    record ResearcherAssigned(Party party, Choice choice, Instant at) implements ParticipationEvent {}

    record ResearcherUnassigned(Party party, Choice choice, UnassignedBecause reason, Instant at)
            implements ParticipationEvent {}

    /** A reservation is not wanted, or no longer, and is to be undone at the researcher. */
    record ReservationGivenUp(ParticipationId participation, ResearcherId researcher, int attempt)
            implements ParticipationEvent {}

    record ResearcherAssignmentUnfilled(ParticipationId participation, List<Shortage> shortages)
            implements ParticipationEvent {
        public ResearcherAssignmentUnfilled {
            shortages = List.copyOf(shortages);
        }
    }

    /**
     * A lead researcher is wanted and nobody is asked: to be looked for once more. Capacity that became
     * free while the search was on would be missed otherwise.
     */
    record VacancyLeft(ParticipationId participation) implements ParticipationEvent {}
}
