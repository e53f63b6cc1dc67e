package dk.samspil.progression.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.ParticipationNews;
import dk.samspil.progression.domain.Progress;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.ResearcherNews;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** From what the domain decides to what is to be saved: nothing, where nothing has changed. */
final class Changes {
    private Changes() {}

    /** What comes of a participation; nothing, where the municipality never joined. */
    static Change<Participation, ParticipationNews, Change.Done> of(
            Optional<Participation> current, Function<Participation, Progress> decision) {
        return current.map(before -> of(before, decision.apply(before), Change.Done.DONE))
                .orElseGet(Change::none);
    }

    static <A> Change<Participation, ParticipationNews, A> of(Participation before, Progress progress, A answer) {
        return progress.next().equals(before) && progress.events().isEmpty()
                ? Change.none(answer)
                : Change.to(progress.next(), progress.events(), answer);
    }

    /** What comes of a researcher, with these events if anything does. */
    static Change<Researcher, ResearcherNews, Change.Done> of(
            Optional<Researcher> current, UnaryOperator<Researcher> decision, List<ResearcherNews> events) {
        return current.filter(before -> !decision.apply(before).equals(before))
                .map(before -> Change.to(decision.apply(before), events))
                .orElseGet(Change::none);
    }
}
