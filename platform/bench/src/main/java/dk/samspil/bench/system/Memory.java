package dk.samspil.bench.system;

import java.nio.file.Path;
import java.util.List;

/** What processes take of the machine's memory, with each page that several share counted to each in proportion. */
final class Memory {
    private Memory() {}

    /** Of these processes together, in MiB. */
    static double proportional(Path proc, List<Long> processes) {
        return processes.stream()
                        .mapToLong(p -> kibibytes(RunningSystem.lines(
                                proc.resolve(Long.toString(p)).resolve("smaps_rollup"))))
                        .sum()
                / 1024.0;
    }

    /** @throws IllegalStateException where the kernel does not tell */
    static long kibibytes(List<String> rollup) {
        return rollup.stream()
                .filter(line -> line.startsWith("Pss:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no proportional set size is told"));
    }
}
