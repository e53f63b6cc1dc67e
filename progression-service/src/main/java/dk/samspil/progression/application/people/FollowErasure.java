package dk.samspil.progression.application.people;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.progression.application.Participations;
import dk.samspil.progression.application.Researchers;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.ParticipationNews;
import dk.samspil.progression.domain.PersonId;
import dk.samspil.progression.domain.Progress;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.ResearcherId;
import dk.samspil.progression.domain.ResearcherNews;
import java.time.Clock;
import java.util.List;

/**
 * Step: a researcher who is erased takes no municipality any more, and those that they lead look for another; one who
 * has come back takes them again. Both depend on what is so now, not on which of the two this was asked for.
 */
public final class FollowErasure {
    private final ErasedPeople erased;
    private final Researchers researchers;
    private final Participations participations;
    private final Clock clock;

    public FollowErasure(ErasedPeople erased, Researchers researchers, Participations participations, Clock clock) {
        this.erased = erased;
        this.researchers = researchers;
        this.participations = participations;
        this.clock = clock;
    }

    public void handle(PersonId person) {
        var id = ResearcherId.of(person);
        if (researchers.find(id).isEmpty()) return;
        var gone = erased.hold(person);
        researchers.react(
                id,
                current -> current.filter(r -> r.gone() != gone)
                        .map(r -> change(r, gone))
                        .orElseGet(Change::none));
        if (!gone) return;
        // Read after the mark: no place is kept from here on.
        researchers.find(id).ifPresent(r -> r.state().reservations().keySet().forEach(p -> leave(p, id)));
    }

    private static Change<Researcher, ResearcherNews, Change.Done> change(Researcher researcher, boolean gone) {
        List<ResearcherNews> news = gone ? List.of() : List.of(new ResearcherNews.CapacityGained(researcher.id()));
        return Change.to(researcher.gone(gone), news);
    }

    private void leave(ParticipationId participation, ResearcherId researcher) {
        var now = clock.instant();
        participations.react(
                participation,
                current -> current.map(p -> change(p, p.lose(researcher, now))).orElseGet(Change::none));
    }

    private static Change<Participation, ParticipationNews, Change.Done> change(
            Participation before, Progress progress) {
        return progress.next().equals(before) && progress.events().isEmpty()
                ? Change.none()
                : Change.to(progress.next(), progress.events());
    }
}
