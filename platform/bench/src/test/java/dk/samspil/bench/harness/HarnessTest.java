package dk.samspil.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HarnessTest {
    private static final Question RATIO = Question.ratio("own", "raw", Measure.THROUGHPUT, Bound.atLeast(0.8));

    private final List<String> log = new ArrayList<>();

    @Test
    void contestantsTakeTurnsAndAreClosedAfterTheLastRound() throws Exception {
        play(new Effort(1, 2, 1), new Scripted("own", log, 1.0, 2.0, 3.0), new Scripted("raw", log, 1.0, 2.0, 3.0));

        assertThat(log).containsExactly("own", "raw", "own", "raw", "own", "raw", "own closed", "raw closed");
    }

    @Test
    void theWarmUpDoesNotCount() throws Exception {
        var result = play(new Effort(2, 3, 1), new Scripted("own", log, 1_000.0, 1_000.0, 7.0, 8.0, 9.0));

        assertThat(result.series())
                .containsExactly(new Result.Series("own", Measure.THROUGHPUT, List.of(7.0, 8.0, 9.0)));
    }

    @Test
    void ratiosAreFormedRoundByRound() throws Exception {
        var result = play(
                new Effort(0, 3, 1),
                new Scripted("own", log, 10.0, 1.0, 90.0),
                new Scripted("raw", log, 20.0, 1.0, 100.0));

        assertThat(result.values(RATIO)).containsExactly(0.5, 1.0, 0.9);
        assertThat(result.answer(RATIO).map(Distribution::median)).contains(0.9);
    }

    @Test
    void whatIsAskedOfOneThatWasLeftOutHasNoAnswer() throws Exception {
        var surroundings = surroundings(new Effort(0, 1, 1));
        surroundings.leaveOut("raw, for it does not run here.");

        var result = harness().play(benchmark(new Scripted("own", log, 1.0)), surroundings, "embedded store");

        assertThat(result.answer(RATIO)).isEmpty();
        assertThat(result.leftOut()).containsExactly("raw, for it does not run here.");
    }

    @Test
    void contestantsAreClosedWhenARoundBreaks() {
        var broken = new Scripted("own", log);

        assertThatThrownBy(() -> play(new Effort(0, 1, 1), broken)).isInstanceOf(RuntimeException.class);
        assertThat(log).containsExactly("own", "own closed");
    }

    private static Result play(Effort effort, Contestant... contestants) throws Exception {
        return harness().play(benchmark(contestants), surroundings(effort), "embedded store");
    }

    private static Harness harness() {
        return new Harness(Machine.here(), List.of("Kafka 4"), _ -> {});
    }

    private static Surroundings surroundings(Effort effort) {
        return new Surroundings(effort, () -> new Surroundings.Infrastructure("", "", ""));
    }

    private static Benchmark benchmark(Contestant... contestants) {
        return new Benchmark() {
            @Override
            public String name() {
                return "sample";
            }

            @Override
            public String title() {
                return "a sample";
            }

            @Override
            public String text() {
                return "";
            }

            @Override
            public List<Question> questions() {
                return List.of(RATIO);
            }

            @Override
            public List<Contestant> open(Surroundings surroundings) {
                return List.of(contestants);
            }
        };
    }
}
