package dk.samspil.bench.rush;

import dk.samspil.bench.harness.Benchmark;
import dk.samspil.bench.harness.Bound;
import dk.samspil.bench.harness.Contestant;
import dk.samspil.bench.harness.Question;
import dk.samspil.bench.harness.Surroundings;
import dk.samspil.bench.infrastructure.Connection;
import java.util.List;

/** P5, the part with the applications: many at once for twelve places. */
public final class RushBenchmark implements Benchmark {
    private static final String DECISIONS = "decisions";
    private static final String RAW = "raw updates";
    private static final String APPLICATIONS = "whole applications";

    @Override
    public String name() {
        return "rush";
    }

    @Override
    public String title() {
        return "P5, a rush of 500 for 12 places";
    }

    @Override
    public String text() {
        return """
            *decisions*: 500 callers ask one call for a place at the same time, each for a municipality of its own; a
            decision is made on what those before have left, and saved with its events. *raw updates*: 500
            callers push the same lines to one document, one update each, and decide nothing. *whole applications*: the
            use case from the application to its place, by 98 municipalities of which most apply more than once.
            After every round it is checked that exactly 12 have a place and the others wait.\
            """;
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.ratio(DECISIONS, RAW, Decisions.THROUGHPUT, Bound.atLeast(0.5)));
    }

    @Override
    public List<Contestant> open(Surroundings surroundings) throws Exception {
        var callers = Math.max(20, surroundings.effort().of(500));
        var where = surroundings.infrastructure();
        return List.of(
                new Decisions(DECISIONS, Connection.open(where), callers),
                new RawUpdates(RAW, Connection.open(where), callers),
                new Applicants(APPLICATIONS, Connection.open(where), callers));
    }
}
