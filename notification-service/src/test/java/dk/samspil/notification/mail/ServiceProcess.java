package dk.samspil.notification.mail;

import dk.samspil.notification.NotificationService;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** This service as a process of its own, which can be killed. It does not outlive the process that has started it. */
final class ServiceProcess implements AutoCloseable {
    private static final Path LOGS = Path.of("target", "processes");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** As small as {@code ./run} starts it. */
    private static final List<String> JVM = List.of(
            "-Xmx192m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Process process;
    private final Thread end;
    private final URI actuator;

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.end = new Thread(process::destroyForcibly);
        this.actuator = URI.create("http://localhost:" + port + "/actuator/");
        Runtime.getRuntime().addShutdownHook(end);
    }

    /**
     * Starts one on a free port, and does not wait for it.
     *
     * @param name of its log in {@code target/processes}, which is added to
     */
    static ServiceProcess start(String name, Map<String, String> settings) {
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-cp", classPath(), NotificationService.class.getName(), "--server.port=" + port));
        try {
            var log = Files.createDirectories(LOGS).resolve(name + ".log").toFile();
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log));
            builder.environment()
                    .put("SPRING_APPLICATION_JSON", JsonMapper.shared().writeValueAsString(settings));
            return new ServiceProcess(builder.start(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is well, by its own account. */
    boolean isHealthy() {
        if (!process.isAlive()) throw new IllegalStateException("ended with exit code " + process.exitValue());
        return !ask("health").isEmpty();
    }

    /** The sum of what it counts under this name with these labels, as it tells Prometheus; 0 where it tells nothing. */
    double metric(String name, String labels) {
        return ask("prometheus")
                .lines()
                .filter(line -> line.startsWith(name + "{") && line.contains(labels))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** What {@code kill -9} does. It may take a moment until it has ended. */
    void kill() {
        process.destroyForcibly();
    }

    void awaitEnd() {
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        Runtime.getRuntime().removeShutdownHook(end);
    }

    @Override
    public void close() {
        if (!process.isAlive()) return;
        kill();
        awaitEnd();
    }

    /** Empty where there is no good answer. */
    private String ask(String what) {
        var request =
                HttpRequest.newBuilder(actuator.resolve(what)).timeout(PATIENCE).build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : "";
        } catch (IOException away) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Without the tests' own classes, some of which Spring would find and take for the service's. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
