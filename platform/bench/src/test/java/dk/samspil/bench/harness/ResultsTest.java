package dk.samspil.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    private static final List<String> ORDER = List.of("relay", "hop");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aResultIsReadAsItWasWritten() throws Exception {
        var result = Samples.ratio("relay", 90, 100, Bound.atLeast(0.8));

        new Results(folder).add(result, ORDER);

        assertThat(new Results(folder).all(ORDER)).containsExactly(result);
    }

    @Test
    void theReportHasTheLatestOfEachBenchmarkInOrder() throws Exception {
        var results = new Results(folder);
        results.add(Samples.ratio("hop", 1, 1, Bound.atLeast(1)), ORDER);
        results.add(Samples.ratio("relay", 10, 100, Bound.atLeast(1)), ORDER);
        results.add(Samples.ratio("relay", 20, 100, Bound.atLeast(1)), ORDER);

        assertThat(Files.readString(results.page()))
                .containsSubsequence("## relay", "## hop")
                .contains("| 0.20 |")
                .doesNotContain("| 0.10 |");
        assertThat(folder.resolve("ratios.svg")).isNotEmptyFile();
    }

    @Test
    void whatIsKeptReplacesWhatWasKeptOfTheSameBenchmark() throws Exception {
        var kept = new Results(folder.resolve("kept"));
        kept.add(Samples.ratio("relay", 10, 100, Bound.atLeast(1)), ORDER);
        kept.add(Samples.ratio("hop", 30, 100, Bound.atLeast(1)), ORDER);
        var latest = new Results(folder.resolve("latest"));
        latest.add(Samples.ratio("relay", 20, 100, Bound.atLeast(1)), ORDER);

        latest.keepIn(folder.resolve("kept"), ORDER);

        assertThat(Files.readString(kept.page()))
                .contains("| 0.20 |", "| 0.30 |")
                .doesNotContain("| 0.10 |");
    }
}
