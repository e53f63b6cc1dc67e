package dk.samspil.progression.application;

import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.Researcher;
import java.time.Clock;
import java.util.List;

/** Looks for a lead researcher once more, for one municipality or for all that lack one. */
public final class SeekResearcher {
    private final Participations participations;
    private final Researchers researchers;
    private final Clock clock;

    public SeekResearcher(Participations participations, Researchers researchers, Clock clock) {
        this.participations = participations;
        this.researchers = researchers;
        this.clock = clock;
    }

    public void handle(ParticipationId participation) {
        seek(participation, researchers.all());
    }

    /**
     * Whoever waits longest is first. A choice takes effect at the researcher only after this has gone through all,
     * so that it counts here what was chosen on the way: no more are sent to a researcher than there are places.
     */
    public void handleAll() {
        var pool = researchers.all();
        var waiting = participations.unfilled();
        for (var each : waiting) pool = lessChosen(pool, each);
        for (var each : waiting) {
            seek(each.id(), pool);
            pool = lessChosen(pool, participations.find(each.id()).orElseThrow().state());
        }
    }

    private void seek(ParticipationId participation, List<Researcher> pool) {
        participations.react(participation, current -> Changes.of(current, p -> p.seek(pool, clock.instant())));
    }

    /** The researchers as they are once the one whom this municipality has chosen keeps the place for it. */
    private static List<Researcher> lessChosen(List<Researcher> pool, Participation by) {
        return by.chosen()
                .map(choice -> pool.stream()
                        .map(r -> r.id().equals(choice.researcher()) ? r.reserve(by.id(), choice.attempt()) : r)
                        .toList())
                .orElse(pool);
    }
}
