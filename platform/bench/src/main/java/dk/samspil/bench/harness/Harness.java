package dk.samspil.bench.harness;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** Plays a benchmark from opening its contestants to its result. */
public final class Harness {
    private final Machine machine;
    private final List<String> versions;
    private final Consumer<String> progress;

    public Harness(Machine machine, List<String> versions, Consumer<String> progress) {
        this.machine = machine;
        this.versions = List.copyOf(versions);
        this.progress = progress;
    }

    /** @param database what the figures are labelled with */
    public Result play(Benchmark benchmark, Surroundings surroundings, String database) throws Exception {
        progress.accept(benchmark.name() + ": " + benchmark.title());
        var contestants = benchmark.open(surroundings);
        try {
            var series = new Rounds(surroundings.effort(), line -> progress.accept("  " + line)).play(contestants);
            surroundings.leftOut().forEach(progress);
            return new Result(
                    benchmark.name(),
                    benchmark.title(),
                    benchmark.text(),
                    database,
                    InstantSource.system().instant(),
                    machine,
                    versions,
                    surroundings.effort(),
                    benchmark.questions(),
                    series,
                    surroundings.leftOut());
        } finally {
            contestants.forEach(Contestant::close);
        }
    }
}
