package dk.samspil.progression.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.ParticipationEvent;
import dk.samspil.progression.domain.Progress;
import java.util.Optional;
import java.util.function.Function;

/** From what the domain decides to what is to be saved. */
final class Changes {
    private Changes() {}

    /** What comes of a participation; nothing, where the municipality never joined. */
    static Change<Participation, ParticipationEvent, Change.Done> of(
            Optional<Participation> current, Function<Participation, Progress> decision) {
        return current.map(before -> of(before, decision.apply(before), Change.Done.DONE))
                .orElseGet(Change::none);
    }

    static <A> Change<Participation, ParticipationEvent, A> of(Participation before, Progress progress, A answer) {
        return progress.next().equals(before) && progress.events().isEmpty()
                ? Change.none(answer)
                : Change.to(progress.next(), progress.events(), answer);
    }
}
