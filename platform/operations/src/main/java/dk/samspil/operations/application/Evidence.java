package dk.samspil.operations.application;

import dk.samspil.operations.domain.Expectation;
import dk.samspil.operations.domain.Mention;
import dk.samspil.operations.domain.Occurrence;
import dk.samspil.operations.domain.Term;
import dk.samspil.operations.domain.Watch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** By what an expectation is judged: the recorded events, and what excuses that they are not there yet. */
public final class Evidence {
    private final Recordings recordings;
    private final WatchHours hours;

    public Evidence(Recordings recordings, WatchHours hours) {
        this.recordings = recordings;
        this.hours = hours;
    }

    Optional<Occurrence> trigger(Watch watch) {
        return recordings.find(watch.event());
    }

    /** Whether nothing is late at this time: by the hours of bulk mail, or by a hold that is recorded. */
    boolean isExcused(Term term, Instant at) {
        return (term.inBulkHours() && hours.excuse(at, term.within())) || isHeld(term, at);
    }

    private boolean isHeld(Term term, Instant at) {
        return term.hold()
                .filter(hold -> hold.excuses(recordings.mentioning(hold.about()), at, term.within()))
                .isPresent();
    }

    /** All that might play a part; the names of other events tell without loading them. */
    List<Occurrence> about(Expectation expectation, Occurrence trigger) {
        var names = expectation.names();
        return expectation.lookups(trigger).stream()
                .flatMap(value -> recordings.mentioning(value).stream())
                .filter(mention -> names.contains(mention.name()))
                .map(Mention::event)
                .distinct()
                .flatMap(event -> recordings.find(event).stream())
                .toList();
    }
}
