package dk.samspil.operations.application;

import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.operations.domain.Expectation;
import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.Occurrence;
import dk.samspil.operations.domain.Sample;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The use cases on stores in memory; time passes when the test says so, and all is read up to then. */
public final class Recorder {
    public final InMemoryIncidents incidents = new InMemoryIncidents();
    final InMemoryRecordings recordings = new InMemoryRecordings();
    final InMemoryWatches watches;
    final Tally tally = new Tally();
    final WatchHours hours;
    private final RecordOccurrence record;
    private final StartCounting counting;
    private final JudgeExpectations judge;
    private Instant readUpTo = Sample.BEGIN;
    private Instant business = Instant.EPOCH;

    /** Bulk mail leaves by day and by night. */
    public Recorder(Expectation... expected) {
        this(BulkHours.always(ZoneOffset.UTC), expected);
    }

    public Recorder(BulkHours bulk, Expectation... expected) {
        this(bulk, new InMemoryWatches(), expected);
    }

    Recorder(BulkHours bulk, InMemoryWatches watches, Expectation... expected) {
        this.watches = watches;
        var expectations = new Expectations(List.of(expected));
        record = new RecordOccurrence(recordings, watches, expectations, tally);
        hours = new WatchHours(bulk, () -> business, () -> readUpTo);
        counting = new StartCounting(watches, expectations, () -> business, () -> readUpTo);
        judge = new JudgeExpectations(
                watches,
                new Evidence(recordings, hours),
                new FollowIncident(incidents, () -> Sample.at(1000)),
                expectations,
                () -> readUpTo);
    }

    public Recorder record(Occurrence... events) {
        for (var event : events) record.handle(event);
        return this;
    }

    public Recorder readUpTo(int second) {
        readUpTo = Sample.at(second);
        hours.handle();
        counting.handle();
        judge.handle();
        return this;
    }

    /** The business clock goes its own way. */
    public Recorder businessTime(Instant now) {
        business = now;
        return this;
    }

    /** What is missing, by expectation and event. */
    public Map<String, List<String>> missing() {
        var open = new TreeMap<String, List<String>>();
        incidents
                .list(Optional.of(true), Optional.empty(), 100)
                .forEach(i -> open.put(i.expectation() + " " + i.event().value(), i.missing()));
        return open;
    }

    Incident onlyIncident() {
        return incidents.list(Optional.empty(), Optional.empty(), 1).getFirst();
    }
}
