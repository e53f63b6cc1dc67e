package dk.samspil.bench.system;

import dk.samspil.local.process.RunFile;
import dk.samspil.local.setting.Layout;
import dk.samspil.local.setting.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system as {@code ./run} starts it, on ports and data of its own. */
final class RunningSystem {
    private static final String OFFSET = "21000";

    private final Path home;
    private final Map<String, String> environment;
    private final Layout layout;
    private final Ports ports;

    RunningSystem() {
        environment = new HashMap<>(System.getenv());
        home = Path.of(environment.getOrDefault("SAMSPIL_HOME", "."))
                .toAbsolutePath()
                .normalize();
        environment.putIfAbsent(Ports.OFFSET, OFFSET);
        environment.put("SAMSPIL_DATA", home.resolve("target/bench/system").toString());
        layout = Layout.of(environment);
        ports = Ports.of(environment);
    }

    /** Carries out {@code ./run} with these words and gives what it printed. */
    String run(String... words) throws InterruptedException {
        try {
            var process = new ProcessBuilder(
                            Stream.concat(Stream.of(home.resolve("run").toString()), Stream.of(words))
                                    .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(output().toFile());
            process.environment().putAll(environment);
            var code = process.start().waitFor();
            var printed = Files.readString(output());
            if (code != 0) {
                throw new IllegalStateException("./run " + String.join(" ", words) + " failed: " + printed.strip());
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file, for what is left running in the background would hold a pipe open. */
    private Path output() throws IOException {
        return Files.createDirectories(home.resolve("target/bench")).resolve("run.log");
    }

    /** The launcher, and all that it has started. */
    List<Long> processes() {
        var file = new RunFile(layout.runFile());
        return Stream.concat(
                        file.supervisor().map(ProcessHandle::pid).stream(),
                        file.parts().values().stream().map(part -> part.pid().id()))
                .toList();
    }

    Path data() {
        return layout.data();
    }

    String registration() {
        return "http://localhost:" + ports.registration();
    }

    String token(String role) throws InterruptedException {
        return run("token", role).strip().lines().reduce((_, last) -> last).orElse("");
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
