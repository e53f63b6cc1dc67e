package dk.samspil.progression.application;

import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.ResearcherId;
import dk.samspil.progression.domain.ResearcherNews.CapacityGained;
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
                current -> Changes.of(
                        current,
                        r -> r.release(command.participation(), command.attempt()),
                        List.of(new CapacityGained(command.researcher()))));
    }
}
