package dk.samspil.progression.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.progression.domain.Because;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.ParticipationNews;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.ResearcherId;
import dk.samspil.progression.domain.ReservationRefusal;

/** The coordinator decides who leads a municipality. Neither a conflict of interest nor a limit gives way. */
public final class ReplaceResearcher {
    private final Participations participations;
    private final Researchers researchers;

    public ReplaceResearcher(Participations participations, Researchers researchers) {
        this.participations = participations;
        this.researchers = researchers;
    }

    public record Command(ParticipationId participation, ResearcherId researcher, String reason) {}

    /** How it went. */
    public enum Answer {
        ASSIGNED,
        /** Recorded; the researcher has yet to be asked. */
        PENDING,
        UNKNOWN_RESEARCHER,
        UNKNOWN_PARTICIPATION,
        PARTICIPATION_STOPPED,
        CONFLICT_OF_INTEREST,
        AT_LIMIT,
        /** Somebody else was chosen before this choice took effect. */
        SUPERSEDED
    }

    /** What the municipality's own guard says: to ask at an attempt, or what comes of it at once. */
    sealed interface Choosing {
        record Asked(int attempt) implements Choosing {}

        record Settled(Answer answer) implements Choosing {}
    }

    public Answer handle(Command command) {
        var researcher = researchers.find(command.researcher());
        if (researcher.isEmpty()) return Answer.UNKNOWN_RESEARCHER;
        var chosen = participations.change(
                command.participation(),
                Choosing.class,
                current -> current.map(p -> choose(p, researcher.get().state(), command.reason()))
                        .orElseGet(() -> Change.none(new Choosing.Settled(Answer.UNKNOWN_PARTICIPATION))));
        return switch (chosen) {
            case Choosing.Settled(var answer) -> answer;
            case Choosing.Asked(var attempt) -> outcome(command, attempt);
        };
    }

    private static Change<Participation, ParticipationNews, Choosing> choose(
            Participation participation, Researcher researcher, String reason) {
        if (!participation.active()) return Change.none(new Choosing.Settled(Answer.PARTICIPATION_STOPPED));
        if (participation.isLedBy(researcher.id())) return Change.none(new Choosing.Settled(Answer.ASSIGNED));
        var progress = participation.choose(researcher, new Because.Decided(reason));
        return Changes.of(
                participation, progress, new Choosing.Asked(progress.next().attempts()));
    }

    private Answer outcome(Command command, int attempt) {
        var participation =
                participations.find(command.participation()).orElseThrow().state();
        if (!participation.active()) return Answer.PARTICIPATION_STOPPED;
        if (participation.isLedBy(command.researcher(), attempt)) return Answer.ASSIGNED;
        if (participation.choice().filter(c -> c.attempt() == attempt).isPresent()) return Answer.PENDING;
        return participation
                .turndown()
                .filter(t -> t.attempt() == attempt)
                .map(t -> refused(t.why()))
                .orElse(Answer.SUPERSEDED);
    }

    private static Answer refused(ReservationRefusal why) {
        return switch (why) {
            case CONFLICT_OF_INTEREST -> Answer.CONFLICT_OF_INTEREST;
            case AT_LIMIT -> Answer.AT_LIMIT;
        };
    }
}
