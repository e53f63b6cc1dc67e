package dk.samspil.bench.flow;

import dk.samspil.bench.harness.Benchmark;
import dk.samspil.bench.harness.Bound;
import dk.samspil.bench.harness.Contestant;
import dk.samspil.bench.harness.Measure;
import dk.samspil.bench.harness.Question;
import dk.samspil.bench.harness.Surroundings;
import dk.samspil.bench.infrastructure.Connection;
import java.util.List;

/** P1: what the relay costs over a raw producer. */
public final class RelayBenchmark implements Benchmark {
    private static final String OWN = "messaging";
    private static final String RAW = "raw producer";

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public String title() {
        return "P1, events from the save to the broker's acknowledgement";
    }

    @Override
    public String text() {
        return """
            32 callers move parcels among 10,000 documents; each move is saved with an event, sent, acknowledged and
            removed from the outbox. *messaging* loads, decides and saves on condition, keeps the command's answer, and
            sends in order. *raw producer* is an asynchronous Kafka producer with the same two writes per event by
            hand: a blind update that pushes the event, and a blind removal after the acknowledgement. A round is
            over when all outboxes are empty.\
            """;
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.ratio(OWN, RAW, Measure.THROUGHPUT, Bound.atLeast(0.8)));
    }

    @Override
    public List<Contestant> open(Surroundings surroundings) throws Exception {
        var parcels = surroundings.effort().of(10_000);
        var load = new Load.Saturated(surroundings.effort().of(3_000), 32);
        var where = surroundings.infrastructure();
        return List.of(
                new FlowContestant(OWN, arrived -> new OwnRelay(Connection.open(where), parcels, arrived), load),
                new FlowContestant(RAW, arrived -> new RawProducer(Connection.open(where), parcels, arrived), load));
    }
}
