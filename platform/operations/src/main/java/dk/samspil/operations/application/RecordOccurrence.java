package dk.samspil.operations.application;

import dk.samspil.operations.domain.Occurrence;
import dk.samspil.operations.domain.Watch;

/**
 * An event is recorded, and what should follow it is put under watch. Repeated after a crash in between it completes
 * what is missing, and changes nothing else.
 */
public final class RecordOccurrence {
    private final Recordings recordings;
    private final Watches watches;
    private final Expectations expectations;
    private final Tally tally;

    public RecordOccurrence(Recordings recordings, Watches watches, Expectations expectations, Tally tally) {
        this.recordings = recordings;
        this.watches = watches;
        this.expectations = expectations;
        this.tally = tally;
    }

    public void handle(Occurrence event) {
        var isNew = recordings.add(event);
        expectations.after(event).forEach(e -> watches.add(Watch.of(e, event)));
        if (isNew) tally.count(event.name());
    }
}
