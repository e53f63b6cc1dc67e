package dk.samspil.bench.infrastructure;

import dk.samspil.bench.harness.Surroundings.Infrastructure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The embedded broker and store, in a process of their own as in a local run, on data that is removed afterwards. */
public final class EmbeddedInfrastructure implements AutoCloseable {
    public static final String DATABASE = "embedded store";

    private static final List<String> FLAGS = List.of(
            "-Xms1g",
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Process process;
    private final Path folder;
    private final Infrastructure address;

    private EmbeddedInfrastructure(Process process, Path folder, Infrastructure address) {
        this.process = process;
        this.folder = folder;
        this.address = address;
    }

    public static EmbeddedInfrastructure start() {
        try {
            var folder = Files.createTempDirectory("samspil-bench");
            var command = new java.util.ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(FLAGS);
            command.addAll(List.of(
                    "-cp", System.getProperty("java.class.path"), BrokerAndStore.class.getName(), folder.toString()));
            var process = new ProcessBuilder(command)
                    .redirectError(folder.resolve("log").toFile())
                    .start();
            return new EmbeddedInfrastructure(process, folder, address(process, folder));
        } catch (IOException e) {
            throw new UncheckedIOException("broker and store could not be started", e);
        }
    }

    private static Infrastructure address(Process process, Path folder) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var words = line.split(" ", 3);
            if (words[0].equals(BrokerAndStore.READY)) {
                // As the services of a local run: the embedded store has no sessions for the driver's retries.
                return new Infrastructure(
                        words[1], "mongodb://localhost:" + words[2] + "/?retryWrites=false&retryReads=false", DATABASE);
            }
        }
        throw new IOException("broker and store ended before they were ready: see " + folder.resolve("log"));
    }

    public Infrastructure address() {
        return address;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor();
            remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
