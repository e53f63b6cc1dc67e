package dk.samspil.bench.system;

import dk.samspil.bench.harness.Benchmark;
import dk.samspil.bench.harness.Bound;
import dk.samspil.bench.harness.Contestant;
import dk.samspil.bench.harness.Measure;
import dk.samspil.bench.harness.Question;
import dk.samspil.bench.harness.Surroundings;
import java.util.List;
import java.util.Map;

/** P7, the part with the start. */
public final class StartBenchmark implements Benchmark {
    private static final String RUN = "./run start";
    private static final Measure HEALTHY = new Measure("time to everything healthy", "s");

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String title() {
        return "P7, the start of the whole system";
    }

    @Override
    public String text() {
        return """
            From the command to its return, which is when every process is healthy: all services, identity, gateway,
            broker, store and mailbox, on data that is there from the start before, with caches made. The goal is for two
            cores.\
            """;
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.value(RUN, HEALTHY, Bound.atMost(20)));
    }

    /** The first start builds and makes caches, and belongs to no round. */
    @Override
    public List<Contestant> open(Surroundings surroundings) throws InterruptedException {
        var system = new RunningSystem();
        system.run("start");
        system.run("stop");
        return List.of(new Starting(system));
    }

    private record Starting(RunningSystem system) implements Contestant {
        @Override
        public String name() {
            return RUN;
        }

        @Override
        public Map<Measure, Double> play() throws InterruptedException {
            var begun = System.nanoTime();
            system.run("start");
            var took = (System.nanoTime() - begun) / 1e9;
            system.run("stop");
            return Map.of(HEALTHY, took);
        }
    }
}
