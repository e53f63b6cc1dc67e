package dk.samspil.bench.flow;

import dk.samspil.bench.harness.Benchmark;
import dk.samspil.bench.harness.Bound;
import dk.samspil.bench.harness.Contestant;
import dk.samspil.bench.harness.Measure;
import dk.samspil.bench.harness.Question;
import dk.samspil.bench.harness.Surroundings;
import dk.samspil.bench.infrastructure.Connection;
import java.util.List;

/** P9: what an event costs among many aggregates. */
public final class GrowthBenchmark implements Benchmark {
    private static final String MANY = "1,000,000 aggregates";
    private static final String FEW = "1,000 aggregates";
    private static final Measure COST = new Measure("cost", "µs per event");

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String title() {
        return "P9, the cost of an event among 1,000,000 aggregates against 1,000";
    }

    @Override
    public String text() {
        return """
            The load of `relay` on messaging, over a collection of so many documents, all of which may be hit. Filling
            the large one takes minutes and is not part of any round. The sweep among a million documents is not
            measured on the embedded store, which uses no index for it.\
            """;
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.ratio(MANY, FEW, COST, Bound.atMost(1.2)));
    }

    @Override
    public List<Contestant> open(Surroundings surroundings) throws Exception {
        var effort = surroundings.effort();
        return List.of(
                contestant(MANY, surroundings, effort.of(1_000_000)),
                contestant(FEW, surroundings, Math.min(1_000, effort.of(1_000_000))));
    }

    private static Contestant contestant(String name, Surroundings surroundings, int parcels) throws Exception {
        var where = surroundings.infrastructure();
        return new Costed(new FlowContestant(
                name,
                arrived -> new OwnRelay(Connection.open(where), parcels, arrived),
                new Load.Saturated(surroundings.effort().of(3_000), 32)));
    }

    /** The reciprocal of throughput. */
    private record Costed(Contestant of) implements Contestant {
        @Override
        public String name() {
            return of.name();
        }

        @Override
        public java.util.Map<Measure, Double> play() throws Exception {
            var throughput = of.play().get(Measure.THROUGHPUT);
            if (throughput == null) throw new IllegalStateException("no throughput was measured");
            return java.util.Map.of(COST, 1e6 / throughput);
        }

        @Override
        public void close() {
            of.close();
        }
    }
}
