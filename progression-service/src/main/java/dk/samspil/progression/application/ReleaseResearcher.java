package dk.samspil.progression.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.ResearcherEvent;
import dk.samspil.progression.domain.ResearcherEvent.CapacityGained;
import dk.samspil.progression.domain.ResearcherId;
import java.util.List;

/** Gives a place at a researcher back. One that is kept for a later attempt stays. */
public final class ReleaseResearcher {
    private final Researchers researchers;

    public ReleaseResearcher(Researchers researchers) {
        this.researchers = researchers;
    }

    public record Command(ParticipationId participation, ResearcherId researcher, int attempt) {}

    public void handle(Command command) {
        researchers.react(
                command.researcher(),
                current -> current.map(r -> released(r, r.release(command.participation(), command.attempt())))
                        .orElseGet(Change::none));
    }

    private static Change<Researcher, ResearcherEvent, Change.Done> released(Researcher before, Researcher after) {
        return after.equals(before) ? Change.none() : Change.to(after, List.of(new CapacityGained(after.id())));
    }
}
