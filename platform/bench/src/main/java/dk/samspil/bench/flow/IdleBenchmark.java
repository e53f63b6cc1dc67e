package dk.samspil.bench.flow;

import dk.samspil.bench.harness.Benchmark;
import dk.samspil.bench.harness.Bound;
import dk.samspil.bench.harness.Contestant;
import dk.samspil.bench.harness.Measure;
import dk.samspil.bench.harness.Question;
import dk.samspil.bench.harness.Surroundings;
import dk.samspil.bench.infrastructure.Connection;
import java.util.List;

/** P4: how long an event takes when nothing else goes on. */
public final class IdleBenchmark implements Benchmark {
    private static final String OWN = "messaging";
    private static final String BARE = "bare loop";

    @Override
    public String name() {
        return "idle";
    }

    @Override
    public String title() {
        return "P4, from the commit of a command to its handler done, one at a time";
    }

    @Override
    public String text() {
        return """
            One command after another, each when the event before it has arrived and left its outbox. The time runs
            from the return of the command, which messaging's relay does not wait for: some of the way may be done by
            then. The contestants are those of `hop`.\
            """;
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.value(OWN, Measure.P50, Bound.atMost(10)),
                Question.value(OWN, Measure.P99, Bound.atMost(50)),
                Question.ratio(OWN, BARE, Measure.P50),
                Question.ratio(OWN, BARE, Measure.P99));
    }

    @Override
    public List<Contestant> open(Surroundings surroundings) throws Exception {
        var parcels = surroundings.effort().of(10_000);
        var load = new Load.Single(surroundings.effort().of(300));
        var where = surroundings.infrastructure();
        return List.of(
                new FlowContestant(OWN, arrived -> new OwnHop(Connection.open(where), parcels, arrived), load),
                new FlowContestant(BARE, arrived -> new BareHop(Connection.open(where), parcels, arrived), load));
    }
}
