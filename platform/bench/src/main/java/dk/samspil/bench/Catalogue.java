package dk.samspil.bench;

import dk.samspil.bench.fanout.FanOutBenchmark;
import dk.samspil.bench.flow.GrowthBenchmark;
import dk.samspil.bench.flow.HopBenchmark;
import dk.samspil.bench.flow.IdleBenchmark;
import dk.samspil.bench.flow.OutboxesBenchmark;
import dk.samspil.bench.flow.RelayBenchmark;
import dk.samspil.bench.harness.Benchmark;
import dk.samspil.bench.rush.RushBenchmark;
import dk.samspil.bench.system.FootprintBenchmark;
import dk.samspil.bench.system.StartBenchmark;
import java.util.List;

/** The benchmarks, in the order of the quality page. */
final class Catalogue {
    private Catalogue() {}

    static List<Benchmark> all() {
        return List.of(
                new RelayBenchmark(),
                new HopBenchmark(),
                new OutboxesBenchmark(),
                new IdleBenchmark(),
                new RushBenchmark(),
                new FanOutBenchmark(),
                new StartBenchmark(),
                new FootprintBenchmark(),
                new GrowthBenchmark());
    }

    static List<String> names() {
        return all().stream().map(Benchmark::name).toList();
    }
}
