package dk.samspil.progression.application;

import dk.samspil.progression.domain.ParticipationId;
import java.time.Clock;

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
        var pool = researchers.all();
        participations.react(participation, current -> Changes.of(current, p -> p.seek(pool, clock.instant())));
    }

    /** Whoever waits longest is first; the pool is read anew for each, since it shrinks on the way. */
    public void handleAll() {
        participations.unfilled().forEach(participation -> handle(participation.id()));
    }
}
