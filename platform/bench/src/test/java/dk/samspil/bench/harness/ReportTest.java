package dk.samspil.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void aRatioStandsWithItsSpreadAndItsGoal() {
        assertThat(report(Samples.ratio("relay", 90, 100, Bound.atLeast(0.8))))
                .contains("| relay | own ÷ raw, throughput | 0.90 | 0.81 – 0.99 | ≥ 0.80 | met |");
    }

    @Test
    void aMissedGoalIsSaid() {
        assertThat(report(Samples.ratio("relay", 50, 100, Bound.atLeast(0.8)))).contains("| ≥ 0.80 | **missed** |");
        assertThat(report(Samples.ratio("relay", 250, 100, Bound.atMost(2)))).contains("| ≤ 2 | **missed** |");
    }

    @Test
    void everyFigureSaysWhatItWasMeasuredOn() {
        assertThat(report(Samples.ratio("relay", 90, 100, Bound.atLeast(0.8))))
                .contains("5 rounds after 2 to warm up", "**embedded store**", "24 November 2026")
                .contains("a processor, 2 cores, 4.0 GiB memory; a JDK; an OS", "Kafka 4, driver 5");
    }

    @Test
    void whatWasLeftOutIsNotSilentlyMissing() {
        var result = Samples.result(
                "outboxes",
                Question.ratio("own", "other", Measure.THROUGHPUT, Bound.atLeast(1)),
                new Result.Series("own", Measure.THROUGHPUT, List.of(1.0)));

        assertThat(report(result)).contains("| outboxes | own ÷ other, throughput | – | | ≥ 1 | left out |");
    }

    private static String report(Result result) {
        return new Report(List.of(result), "ratios.svg").text();
    }
}
