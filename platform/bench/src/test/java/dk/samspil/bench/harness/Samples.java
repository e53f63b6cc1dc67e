package dk.samspil.bench.harness;

import java.time.Instant;
import java.util.List;

/** Results to report. */
final class Samples {
    private Samples() {}

    static Result result(String name, Question question, Result.Series... series) {
        return new Result(
                name,
                "a title",
                "What is done.",
                "embedded store",
                Instant.parse("2026-11-24T12:00:00Z"),
                new Machine("a processor", 2, 4_096, "a JDK", "an OS"),
                List.of("Kafka 4", "driver 5"),
                Effort.FULL,
                List.of(question),
                List.of(series),
                List.of());
    }

    static Result ratio(String name, double own, double raw, Bound goal) {
        return result(
                name,
                Question.ratio("own", "raw", Measure.THROUGHPUT, goal),
                new Result.Series("own", Measure.THROUGHPUT, List.of(own, own * 0.9, own * 1.1)),
                new Result.Series("raw", Measure.THROUGHPUT, List.of(raw, raw, raw)));
    }
}
