package dk.samspil.operations.application;

import dk.samspil.operations.domain.Expectation;
import dk.samspil.operations.domain.Mention;
import dk.samspil.operations.domain.Occurrence;
import dk.samspil.operations.domain.Term;
import dk.samspil.operations.domain.Watch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The recorded events by which an expectation is judged. */
final class Evidence {
    private final Recordings recordings;

    Evidence(Recordings recordings) {
        this.recordings = recordings;
    }

    Optional<Occurrence> trigger(Watch watch) {
        return recordings.find(watch.event());
    }

    /** Whether a hold is recorded by which nothing is late at this time. */
    boolean isExcused(Term term, Instant at) {
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
