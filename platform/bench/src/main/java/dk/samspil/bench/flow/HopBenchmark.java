package dk.samspil.bench.flow;

import dk.samspil.bench.harness.Benchmark;
import dk.samspil.bench.harness.Bound;
import dk.samspil.bench.harness.Contestant;
import dk.samspil.bench.harness.Measure;
import dk.samspil.bench.harness.Question;
import dk.samspil.bench.harness.Surroundings;
import dk.samspil.bench.infrastructure.Connection;
import java.util.List;

/** P2: what messaging costs over a bare loop, from a command to the save of the service that hears of it. */
public final class HopBenchmark implements Benchmark {
    private static final String OWN = "messaging";
    private static final String BARE = "bare loop";

    @Override
    public String name() {
        return "hop";
    }

    @Override
    public String title() {
        return "P2, a whole hop: command, save, Kafka, handler, save";
    }

    @Override
    public String text() {
        return """
            Throughput: 32 callers, as fast as it goes, until the last handler is done. p99: 100 commands a second,
            from when a command was due to its handler's save. *messaging* is a service with all of the
            auto-configuration: outbox, relay, Spring Cloud Stream, schema check, inbox. *bare loop* updates blindly,
            sends without an outbox, polls, and updates blindly; a crash loses or repeats its events. Both have one
            consumer thread.\
            """;
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.ratio(OWN, BARE, Measure.THROUGHPUT, Bound.atLeast(0.7)),
                Question.ratio(OWN, BARE, Measure.P99, Bound.atMost(2)));
    }

    @Override
    public List<Contestant> open(Surroundings surroundings) throws Exception {
        var effort = surroundings.effort();
        var parcels = effort.of(10_000);
        var saturated = new Load.Saturated(effort.of(2_000), 32);
        var paced = new Load.Paced(effort.of(400), 100);
        var where = surroundings.infrastructure();
        return List.of(
                new FlowContestant(
                        OWN, arrived -> new OwnHop(Connection.open(where), parcels, arrived), saturated, paced),
                new FlowContestant(
                        BARE, arrived -> new BareHop(Connection.open(where), parcels, arrived), saturated, paced));
    }
}
