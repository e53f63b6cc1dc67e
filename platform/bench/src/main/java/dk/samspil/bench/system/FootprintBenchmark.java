package dk.samspil.bench.system;

import dk.samspil.bench.harness.Benchmark;
import dk.samspil.bench.harness.Bound;
import dk.samspil.bench.harness.Contestant;
import dk.samspil.bench.harness.Effort;
import dk.samspil.bench.harness.Measure;
import dk.samspil.bench.harness.Question;
import dk.samspil.bench.harness.Surroundings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** P7, the part with the memory and the data. */
public final class FootprintBenchmark implements Benchmark {
    private static final String SYSTEM = "the whole system";
    private static final Measure MEMORY = new Measure("proportional set size after the demo", "MiB");
    private static final Measure DATA = new Measure("data folder after 10,000 commands", "MiB");

    @Override
    public String name() {
        return "footprint";
    }

    @Override
    public String title() {
        return "P7, memory and data of the whole system";
    }

    @Override
    public String text() {
        return """
            On fresh data the demo is played; then the launcher's and all its processes' proportional set sizes are added
            up. After that 10,000 people are recorded at registration, each a command of its own with an event, by
            eight callers, and the size of the data folder is taken. Neither is a timing, so two rounds do.\
            """;
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.value(SYSTEM, MEMORY, Bound.atMost(2_048)), Question.value(SYSTEM, DATA, Bound.atMost(1_024)));
    }

    @Override
    public Effort effort(Effort asked) {
        return new Effort(0, Math.min(2, asked.repeats()), asked.share());
    }

    @Override
    public List<Contestant> open(Surroundings surroundings) {
        return List.of(new Played(new RunningSystem(), surroundings.effort().of(10_000)));
    }

    private record Played(RunningSystem system, int commands) implements Contestant {
        @Override
        public String name() {
            return SYSTEM;
        }

        @Override
        public Map<Measure, Double> play() throws Exception {
            system.run("reset");
            system.run("start");
            try {
                return measured();
            } finally {
                system.run("stop");
            }
        }

        private Map<Measure, Double> measured() throws Exception {
            system.run("demo");
            var measured = new LinkedHashMap<Measure, Double>();
            measured.put(MEMORY, Memory.proportional(Path.of("/proc"), system.processes()));
            new People(system.registration(), system.token("coordinator")).record(commands);
            measured.put(DATA, Folder.mebibytes(system.data()));
            return measured;
        }

        @Override
        public void close() {
            try {
                system.run("reset");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
