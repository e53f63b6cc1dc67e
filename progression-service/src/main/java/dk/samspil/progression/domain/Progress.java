package dk.samspil.progression.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Where a participation has come to, and what happened on the way. */
public record Progress(Participation next, List<ParticipationNews> events) {
    public Progress {
        events = List.copyOf(events);
    }

    static Progress of(Participation next, ParticipationNews... events) {
        return new Progress(next, List.of(events));
    }

    /** Goes on from where this has come to. */
    Progress then(Function<Participation, Progress> further) {
        var more = further.apply(next);
        var all = new ArrayList<>(events);
        all.addAll(more.events());
        return new Progress(more.next(), all);
    }
}
