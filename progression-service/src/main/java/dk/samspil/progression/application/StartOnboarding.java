package dk.samspil.progression.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.Party;
import java.time.Clock;
import java.time.Instant;

/** A municipality has joined: its onboarding starts, and a lead researcher is chosen. */
public final class StartOnboarding {
    private final Participations participations;
    private final Researchers researchers;
    private final OnboardingPlan plan;
    private final Clock clock;

    public StartOnboarding(Participations participations, Researchers researchers, OnboardingPlan plan, Clock clock) {
        this.participations = participations;
        this.researchers = researchers;
        this.plan = plan;
        this.clock = clock;
    }

    public record Command(Party party, Instant joinedAt) {}

    public void handle(Command command) {
        var steps = plan.stepsFrom(command.joinedAt());
        var pool = researchers.all();
        var now = clock.instant();
        participations.react(command.party().participation(), before -> {
            var progress = Participation.join(before, command.party(), steps, pool, now);
            return progress.events().isEmpty() ? Change.none() : Change.to(progress.next(), progress.events());
        });
    }
}
