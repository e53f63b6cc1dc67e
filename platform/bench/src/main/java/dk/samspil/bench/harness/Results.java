package dk.samspil.bench.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A folder with the latest result of each benchmark, and the report of them all: a page with tables, and a plot. */
public final class Results {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String ENDING = ".json";
    private static final String PAGE = "results.md";
    private static final String PLOT = "ratios.svg";

    private final Path folder;

    public Results(Path folder) {
        this.folder = folder;
    }

    /** Keeps a result in place of the one before, and writes the report anew. */
    public void add(Result result, List<String> order) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(result.name() + ENDING), JSON.writeValueAsBytes(result));
        write(all(order));
    }

    /** The results that are there, in this order of benchmarks. */
    public List<Result> all(List<String> order) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ENDING))
                    .map(f -> JSON.readValue(f.toFile(), Result.class))
                    .sorted(Comparator.comparingInt(r -> order.indexOf(r.name())))
                    .toList();
        }
    }

    /** Copies everything to another folder, where it replaces what was kept there of the same benchmarks. */
    public void keepIn(Path other, List<String> order) throws IOException {
        var kept = new Results(other);
        for (var result : all(order)) kept.add(result, order);
    }

    private void write(List<Result> results) throws IOException {
        Files.writeString(folder.resolve(PAGE), new Report(results, PLOT).text());
        Files.writeString(folder.resolve(PLOT), new Plot(results).svg());
    }

    public Path page() {
        return folder.resolve(PAGE);
    }
}
