package dk.samspil.bench.harness;

/** Something that is measured of a contestant in each round. */
public record Measure(String name, String unit) {
    public static final Measure THROUGHPUT = new Measure("throughput", "events/s");
    public static final Measure P50 = new Measure("p50", "ms");
    public static final Measure P99 = new Measure("p99", "ms");
}
