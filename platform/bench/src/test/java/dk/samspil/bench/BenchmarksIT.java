package dk.samspil.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.bench.harness.Benchmark;
import dk.samspil.bench.harness.Effort;
import dk.samspil.bench.harness.Harness;
import dk.samspil.bench.harness.Machine;
import dk.samspil.bench.harness.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every benchmark plays one tiny round on a real broker and store: it works. How fast is not looked at. */
class BenchmarksIT {
    private static final Effort TINY = new Effort(0, 1, 0.004);

    /** Those that start the whole system, which the launcher's own tests do often enough. */
    private static final Set<String> OF_THE_SYSTEM = Set.of("start", "footprint");

    private static final Place PLACE = new Place(Optional.empty());

    @BeforeAll
    static void start() {
        PLACE.infrastructure();
    }

    @AfterAll
    static void stop() {
        PLACE.close();
    }

    static Stream<String> names() {
        return Catalogue.names().stream().filter(name -> !OF_THE_SYSTEM.contains(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void answersWhatIsAsked(String name) throws Exception {
        var benchmark = Catalogue.all().stream()
                .filter(b -> b.name().equals(name))
                .findFirst()
                .orElseThrow();

        var result = new Harness(Machine.here(), List.of(), _ -> {})
                .play(benchmark, surroundings(benchmark), PLACE.database());

        assertThat(result.database()).isEqualTo("embedded store");
        for (var question : benchmark.questions()) {
            assertThat(result.answer(question).isPresent() || !result.leftOut().isEmpty())
                    .as("%s", question)
                    .isTrue();
        }
    }

    private static Surroundings surroundings(Benchmark benchmark) {
        return new Surroundings(benchmark.effort(TINY), PLACE::infrastructure);
    }
}
