package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.local.DemoTarget;
import dk.samspil.local.clock.ClockStep;
import dk.samspil.local.clock.Quiet;
import dk.samspil.local.clock.SimulationClock;
import dk.samspil.local.process.LocalSystem;
import dk.samspil.local.process.Parts;
import dk.samspil.local.process.RunFile;
import dk.samspil.local.process.Screen;
import dk.samspil.local.process.Target;
import dk.samspil.local.process.Tokens;
import dk.samspil.local.setting.DataFolder;
import dk.samspil.local.setting.Layout;
import dk.samspil.local.setting.PortCheck;
import dk.samspil.local.setting.Ports;
import dk.samspil.local.setting.Secrets;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All processes of the packaged build, supervised as {@code ./run} does it, on ports and data of their own. */
final class RealSystem implements DemoTarget, AutoCloseable {

    private static final Duration QUIET = Duration.ofSeconds(60);
    private static final List<String> APPLICATIONS = List.of(
            "platform/identity/target/identity",
            "platform/gateway/target/gateway",
            "registration-service/target/registration-service",
            "progression-service/target/progression-service",
            "conference-service/target/conference-service",
            "notification-service/target/notification-service",
            "platform/operations/target/operations");

    /** Where the logs are kept when everything else is gone. */
    private static final Path LEFT = Path.of("target", "journey");

    private final Layout layout;
    private final Ports ports;
    private final LocalSystem local;
    private final Collector collector;
    private final AtomicBoolean watched = new AtomicBoolean(true);
    // Those that were killed on the way are among them.
    private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();

    private RealSystem(Layout layout, Ports ports, Screen screen, Collector collector) {
        this.collector = collector;
        this.layout = layout;
        this.ports = ports;
        this.local = new LocalSystem(
                layout,
                ports,
                Map.of(
                        "SAMSPIL_AOT", "off",
                        "SAMSPIL_LOGS", "json",
                        "SAMSPIL_TRACES_ENDPOINT", collector.endpoint()),
                screen);
    }

    static RealSystem start() {
        Path home = Path.of("../..").toAbsolutePath().normalize();
        assertThat(APPLICATIONS.stream().map(a -> home.resolve(a + "-1.0-SNAPSHOT-app.jar")))
                .as("the journey runs what the build has packaged: mvn -DskipTests package makes it")
                .allSatisfy(jar -> assertThat(jar).exists());
        RealSystem system = new RealSystem(
                new Layout(home, temporaryFolder(), home.resolve("target/run")),
                freePorts(),
                new Screen(left(), false),
                Collector.start());
        system.begin();
        return system;
    }

    private void begin() {
        try {
            local.start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the system started", e);
        }
        processes();
        Thread.ofPlatform().daemon().name("watch").start(this::watch);
    }

    private void watch() {
        try {
            local.watch(() -> {
                processes();
                return watched.get();
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What {@code kill -9} does. */
    void kill(String part) {
        say("kill -9 of " + part);
        assertThat(process(part).destroyForcibly()).isTrue();
    }

    /** Holds a process: it is there and does nothing, until it is let go on. */
    Hold hold(String part) {
        ProcessHandle process = process(part);
        say("hold " + part);
        signal(process, "-STOP");
        return () -> signal(process, "-CONT");
    }

    /** Ends with {@link #close}. */
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }

    private ProcessHandle process(String part) {
        return Optional.ofNullable(runFile().parts().get(part))
                .flatMap(RunFile.Entry::process)
                .orElseThrow();
    }

    private static void signal(ProcessHandle process, String signal) {
        try {
            assertThat(new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                            .start()
                            .waitFor())
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Whether every process is alive and has been healthy since its last start. */
    boolean isWell() {
        Collection<RunFile.Entry> parts = runFile().parts().values();
        return parts.size() == Parts.ports(ports).size()
                && parts.stream().allMatch(p -> p.isHealthy() && p.process().isPresent());
    }

    /** The spans of all processes. */
    Collector collector() {
        return collector;
    }

    /** Where each process answers that tells metrics, by name. */
    Map<String, URI> observed() {
        Map<String, URI> processes = new LinkedHashMap<>(Parts.services(ports));
        processes.put("identity", identity());
        processes.put("gateway", gateway());
        return processes;
    }

    /** All tokens that anybody has got. */
    Set<String> handedOut() {
        return Set.copyOf(tokens);
    }

    /** What must never be seen of the system: a line each. */
    Path secrets() {
        return layout.secrets();
    }

    String broker() {
        return "localhost:" + ports.broker();
    }

    String passwordOfAccounts() {
        return Secrets.loadOrCreate(layout.secrets()).value(Secrets.ACCOUNTS);
    }

    Path identityKey() {
        return layout.data().resolve("identity-key.json");
    }

    /** Stops everything, and fails when a process is left. */
    @Override
    public void close() {
        watched.set(false);
        processes();
        local.stop();
        assertThat(seen).as("processes left behind").noneMatch(ProcessHandle::isAlive);
        assertThat(PortCheck.uses(ports).keySet()).as("ports left open").allMatch(PortCheck::isFree);
        collector.close();
        keepLogs();
        DataFolder.deleteTree(layout.data());
    }

    @Override
    public URI gateway() {
        return Parts.local(ports.gateway());
    }

    @Override
    public URI mailbox() {
        return Parts.local(ports.mailbox());
    }

    @Override
    public URI identity() {
        return Parts.local(ports.identity());
    }

    @Override
    public String logs() {
        return layout.logs().toString();
    }

    @Override
    public String token(String role, String municipality, String person) {
        String token = new Tokens(identity(), Secrets.loadOrCreate(layout.secrets()))
                .ask(role, municipality, person)
                .orElseThrow(() -> new IllegalStateException("no token for " + role));
        tokens.add(token);
        return token;
    }

    @Override
    public Instant moveClock(String step) {
        try (SimulationClock clock =
                new SimulationClock(Target.local(layout, ports).store())) {
            Instant before = clock.now();
            Instant after = ClockStep.parse(step).from(before);
            clock.move(before, after);
            new Quiet(Parts.services(ports), QUIET, "The clock has moved").await(after);
            return after;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the clock moved", e);
        }
    }

    @Override
    public void say(String line) {
        System.out.println(line);
    }

    private void processes() {
        runFile().parts().values().forEach(p -> p.process().ifPresent(seen::add));
    }

    private RunFile runFile() {
        return new RunFile(layout.runFile());
    }

    private void keepLogs() {
        DataFolder.deleteTree(LEFT.resolve("logs"));
        try (Stream<Path> logs = Files.list(layout.logs())) {
            Files.createDirectories(LEFT.resolve("logs"));
            for (Path log : logs.toList()) {
                Files.copy(log, LEFT.resolve("logs").resolve(log.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the logs", e);
        }
    }

    // What the launcher says: warnings by the dozen from processes whose peers are killed.
    private static PrintStream left() {
        try {
            Files.createDirectories(LEFT);
            return new PrintStream(LEFT.resolve("launcher.log").toFile(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("samspil-journey");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ports freePorts() {
        return IntStream.iterate(10_000, offset -> offset < 20_000, offset -> offset + 500)
                .mapToObj(Ports::new)
                .filter(p -> PortCheck.uses(p).keySet().stream().allMatch(PortCheck::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free ports"));
    }
}
