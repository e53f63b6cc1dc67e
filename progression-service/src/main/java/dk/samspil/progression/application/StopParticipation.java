package dk.samspil.progression.application;

import dk.samspil.progression.domain.ParticipationId;
import java.time.Instant;

/** A municipality has withdrawn: its onboarding stops and its researcher is released. */
public final class StopParticipation {
    private final Participations participations;

    public StopParticipation(Participations participations) {
        this.participations = participations;
    }

    public record Command(ParticipationId participation, Instant withdrawnAt) {}

    public void handle(Command command) {
        participations.react(
                command.participation(), current -> Changes.of(current, p -> p.stop(command.withdrawnAt())));
    }
}
