package dk.samspil.bench;

import dk.samspil.bench.harness.Benchmark;
import dk.samspil.bench.harness.Effort;
import dk.samspil.bench.harness.Harness;
import dk.samspil.bench.harness.Machine;
import dk.samspil.bench.harness.Results;
import dk.samspil.bench.harness.Surroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code ./bench}: exit code 0, or 1 with one sentence about what is in the way. */
public final class Main {
    private static final String HELP = """
        ./bench                    plays all benchmarks and writes target/bench/results.md with a plot
        ./bench relay hop          plays these
        ./bench --quick [NAME…]    one small round each: whether they work, not how fast
        ./bench --list             the benchmarks
        ./bench --keep             copies the latest results to platform/docs/bench

        --mongodb=mongodb://HOST/ --kafka=HOST:PORT
                                   measures there instead of on the embedded store and broker
        SAMSPIL_PORT_OFFSET=21000  for the system that start and footprint start\
        """;

    private final Path home;

    private Main(Path home) {
        this.home = home;
    }

    public static void main(String[] words) {
        try {
            var home = Path.of(System.getenv().getOrDefault("SAMSPIL_HOME", "."));
            new Main(home.toAbsolutePath().normalize()).run(Command.parse(List.of(words), Catalogue.names()));
            System.exit(0);
        } catch (Failure e) {
            System.err.println(e.getMessage());
        } catch (Exception e) {
            System.err.println("The benchmark broke: " + e);
            e.printStackTrace();
        }
        System.exit(1);
    }

    private void run(Command command) throws Exception {
        switch (command) {
            case Command.Help() -> System.out.println(HELP);
            case Command.Show() -> Catalogue.all().forEach(b -> System.out.printf("%-10s %s%n", b.name(), b.title()));
            case Command.Keep() -> keep();
            case Command.Measure measure -> measure(measure);
        }
    }

    private void measure(Command.Measure command) throws Exception {
        var results = new Results(home.resolve("target/bench"));
        var harness = new Harness(Machine.here(), Versions.all(), System.out::println);
        for (var benchmark : chosen(command.names())) {
            // Anew for each, so that none plays on what another has left.
            try (var place = new Place(command.elsewhere())) {
                var effort = benchmark.effort(command.quick() ? Effort.QUICK : Effort.FULL);
                var surroundings = new Surroundings(effort, place::infrastructure);
                results.add(harness.play(benchmark, surroundings, place.database()), Catalogue.names());
            }
        }
        System.out.println("Written to " + home.relativize(results.page()));
    }

    private static List<Benchmark> chosen(List<String> names) {
        return Catalogue.all().stream()
                .filter(b -> names.isEmpty() || names.contains(b.name()))
                .toList();
    }

    private void keep() throws IOException {
        var results = new Results(home.resolve("target/bench"));
        if (results.all(Catalogue.names()).isEmpty()) throw new Failure("There are no results yet: ./bench first.");
        var kept = home.resolve("platform/docs/bench");
        results.keepIn(kept, Catalogue.names());
        System.out.println("Kept in " + home.relativize(kept));
    }
}
