package dk.samspil.bench.flow;

import dk.samspil.bench.harness.Benchmark;
import dk.samspil.bench.harness.Bound;
import dk.samspil.bench.harness.Contestant;
import dk.samspil.bench.harness.Measure;
import dk.samspil.bench.harness.Question;
import dk.samspil.bench.harness.Surroundings;
import dk.samspil.bench.infrastructure.Connection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** P3: other outboxes on the same machine in the same rounds. */
public final class OutboxesBenchmark implements Benchmark {
    private static final String OWN = "messaging";
    private static final String ONE_BY_ONE = "one by one";
    private static final String LIBRARY = "transaction-outbox on PostgreSQL";

    @Override
    public String name() {
        return "outboxes";
    }

    @Override
    public String title() {
        return "P3, other outboxes: from the command to the broker's acknowledgement";
    }

    @Override
    public String text() {
        return """
            Throughput: 32 callers, as fast as it goes, until all outboxes are empty. p99: 100 commands a second, from
            when a command was due to the acknowledgement. *messaging* as in `relay`. *one by one*: the same store, blind
            updates, and one thread that sends, waits, removes, and is told what comes next. *transaction-outbox*: the
            library on PostgreSQL (kept as safe as the embedded store: commits survive the kill of a process, not
            the loss of power), 32 sending threads; unlike the others it keeps no order between events.\
            """;
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.ratio(OWN, ONE_BY_ONE, Measure.THROUGHPUT, Bound.atLeast(1)),
                Question.ratio(OWN, ONE_BY_ONE, Measure.P99, Bound.atMost(1)),
                Question.ratio(OWN, LIBRARY, Measure.THROUGHPUT, Bound.atLeast(1)),
                Question.ratio(OWN, LIBRARY, Measure.P99, Bound.atMost(1)));
    }

    @Override
    public List<Contestant> open(Surroundings surroundings) throws Exception {
        var effort = surroundings.effort();
        var parcels = effort.of(10_000);
        var saturated = new Load.Saturated(effort.of(2_000), 32);
        var paced = new Load.Paced(effort.of(400), 100);
        var where = surroundings.infrastructure();
        var contestants = new ArrayList<Contestant>();
        contestants.add(new FlowContestant(
                OWN, arrived -> new OwnRelay(Connection.open(where), parcels, arrived), saturated, paced));
        contestants.add(new FlowContestant(
                ONE_BY_ONE, arrived -> new OneByOne(Connection.open(where), parcels, arrived), saturated, paced));
        try {
            var postgres = Postgres.start();
            contestants.add(new FlowContestant(
                    LIBRARY,
                    arrived -> new TransactionOutboxLibrary(postgres, Connection.open(where), parcels, arrived),
                    saturated,
                    paced));
        } catch (IOException | IllegalStateException e) {
            surroundings.leaveOut(LIBRARY + ", for PostgreSQL does not run here (" + e.getMessage() + ").");
        }
        return contestants;
    }
}
