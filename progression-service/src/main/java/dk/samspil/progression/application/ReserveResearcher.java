package dk.samspil.progression.application;

import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.Progress;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.ResearcherId;
import dk.samspil.progression.domain.ReservationRefusal;
import java.time.Clock;
import java.util.List;

/**
 * Takes a municipality's choice to the researcher, and the answer back. Between the two guards it may be
 * cut off at any place: repeated, it finds the place that it has kept and goes on from there.
 */
public final class ReserveResearcher {
    private final Participations participations;
    private final Researchers researchers;
    private final Clock clock;

    public ReserveResearcher(Participations participations, Researchers researchers, Clock clock) {
        this.participations = participations;
        this.researchers = researchers;
        this.clock = clock;
    }

    public record Command(ParticipationId participation, ResearcherId researcher, int attempt) {}

    public void handle(Command command) {
        researchers.react(
                command.researcher(),
                current -> Changes.of(current, r -> r.reserve(command.participation(), command.attempt()), List.of()));
        var answer = researchers.find(command.researcher()).orElseThrow().state();
        participations.react(command.participation(), current -> Changes.of(current, p -> follow(p, answer, command)));
    }

    private Progress follow(Participation participation, Researcher answer, Command command) {
        return answer.keeps(command.participation(), command.attempt())
                ? participation.reserved(command.researcher(), command.attempt(), clock.instant())
                : participation.turnedDown(command.attempt(), refusal(answer, command));
    }

    /** Who has room by now had none when asked. */
    private static ReservationRefusal refusal(Researcher answer, Command command) {
        return answer.refusal(command.participation()).orElse(ReservationRefusal.AT_LIMIT);
    }
}
