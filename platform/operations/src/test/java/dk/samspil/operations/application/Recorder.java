package dk.samspil.operations.application;

import dk.samspil.operations.domain.Expectation;
import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.Occurrence;
import dk.samspil.operations.domain.Sample;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The use cases on stores in memory; time passes when the test says so, and all is read up to then. */
public final class Recorder {
    public final InMemoryIncidents incidents = new InMemoryIncidents();
    final InMemoryRecordings recordings = new InMemoryRecordings();
    final InMemoryWatches watches = new InMemoryWatches();
    final Tally tally = new Tally();
    private final RecordOccurrence record;
    private final StartCounting counting;
    private final JudgeExpectations judge;
    private Instant readUpTo = Sample.BEGIN;
    private Instant business = Instant.EPOCH;

    public Recorder(Expectation... expected) {
        var expectations = new Expectations(List.of(expected));
        record = new RecordOccurrence(recordings, watches, expectations, tally);
        counting = new StartCounting(watches, expectations, () -> business, () -> readUpTo);
        judge = new JudgeExpectations(
                watches,
                recordings,
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
