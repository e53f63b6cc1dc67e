package dk.samspil.progression.domain;

import java.time.Instant;
import java.util.List;

/** What happens in a participation. */
public sealed interface ParticipationNews {

    record OnboardingStarted(ParticipationId participation, List<OnboardingStep> steps) implements ParticipationNews {
        public OnboardingStarted {
            steps = List.copyOf(steps);
        }
    }

    record OnboardingStepCompleted(ParticipationId participation, String step, Instant at)
            implements ParticipationNews {}

    record OnboardingCompleted(ParticipationId participation, Instant at) implements ParticipationNews {}

    record OnboardingStopped(ParticipationId participation, Instant at) implements ParticipationNews {}

    /** Recorded, and now to be reserved at the researcher. */
    record ResearcherChosen(ParticipationId participation, Choice choice) implements ParticipationNews {}

    record ResearcherAssigned(Party party, Choice choice, Instant at) implements ParticipationNews {}

    record ResearcherUnassigned(Party party, Choice choice, UnassignedBecause reason, Instant at)
            implements ParticipationNews {}

    /** A reservation is not wanted, or no longer, and is to be undone at the researcher. */
    record ReservationGivenUp(ParticipationId participation, ResearcherId researcher, int attempt)
            implements ParticipationNews {}

    record ResearcherAssignmentUnfilled(ParticipationId participation, List<Shortage> shortages)
            implements ParticipationNews {
        public ResearcherAssignmentUnfilled {
            shortages = List.copyOf(shortages);
        }
    }

    /**
     * A lead researcher is wanted and nobody is asked: to be looked for once more. Capacity that became
     * free while the search was on would be missed otherwise.
     */
    record VacancyLeft(ParticipationId participation) implements ParticipationNews {}
}
