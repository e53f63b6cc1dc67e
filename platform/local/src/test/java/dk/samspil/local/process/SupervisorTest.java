package dk.samspil.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private @Nullable Supervisor supervisor;

    @AfterEach
    void stop() {
        if (supervisor != null) {
            supervisor.stop();
        }
    }

    @Test
    void startsTheFirstBeforeTheOthersAndStopsAll() throws Exception {
        Supervisor started = supervise(tiny("first"), tiny("second"), tiny("third"));

        assertThat(started.start(PATIENCE, () -> {})).isTrue();
        List<ProcessHandle> running = handles(started);
        assertThat(running.get(0).info().startInstant().orElseThrow())
                .isBefore(running.get(1).info().startInstant().orElseThrow());

        started.stop();
        assertThat(running).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void startsAgainWhatDiesWithinASecond() throws Exception {
        Supervisor started = supervise(tiny("first"), tiny("second"));
        assertThat(started.start(PATIENCE, () -> {})).isTrue();
        ProcessHandle killed = handles(started).get(1);

        killed.destroyForcibly();

        await().atMost(PATIENCE).untilAsserted(() -> {
            started.look();
            assertThat(handles(started).get(1)).isNotEqualTo(killed);
            assertThat(started.children().get(1).state()).isEqualTo(Child.State.HEALTHY);
        });
        assertThat(said).anyMatch(s -> s.contains("second ended with exit code 137"));
        assertThat(said).contains("second is healthy again");
        started.stop();
        assertThat(handles(started)).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void keepsTryingWhatHasWorkedOnce() throws Exception {
        AtomicBoolean broken = new AtomicBoolean();
        Child moody = moody("moody", broken);
        Supervisor started = supervise(tiny("first"), moody);
        assertThat(started.start(PATIENCE, () -> {})).isTrue();

        broken.set(true);
        handles(started).get(1).destroyForcibly();
        await().atMost(PATIENCE).until(() -> moody.deaths() > 4);
        broken.set(false);

        await().atMost(PATIENCE).untilAsserted(() -> {
            started.look();
            assertThat(moody.state()).isEqualTo(Child.State.HEALTHY);
        });
    }

    @Test
    void givesUpWhatNeverBecomesHealthy() throws Exception {
        Supervisor started = supervise(tiny("first"), child("broken", 1, () -> List.of("false")));

        assertThat(started.start(PATIENCE, () -> {})).isFalse();

        assertThat(said).anyMatch(s -> s.contains("broken ended 4 times"));
    }

    @Test
    void saysWhenAProgramIsMissing() throws Exception {
        Supervisor started = supervise(child("absent", 1, () -> List.of("/no/such/program")));

        assertThat(started.start(PATIENCE, () -> {})).isFalse();

        assertThat(said).anyMatch(s -> s.startsWith("absent can't be started"));
    }

    @Test
    void findsAndStopsTheProcessesOfALauncherThatIsGone() throws Exception {
        RunFile runFile = new RunFile(folder.resolve("run.properties"));
        Supervisor started = supervise(tiny("first"), tiny("second"));
        assertThat(started.start(PATIENCE, () -> {})).isTrue();
        runFile.write(true, 1000, started.children());
        List<ProcessHandle> running = handles(started);

        RunFile read = new RunFile(folder.resolve("run.properties"));
        assertThat(read.ports().orElseThrow().offset()).isEqualTo(1000);
        assertThat(read.parts()).containsOnlyKeys("first", "second");
        assertThat(Orphans.stop(read)).isEqualTo(2);
        // The supervisor of this test starts them again; those that were recorded are gone.
        assertThat(running).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void doesNotTakeAnotherProcessWithTheSameIdForOurs() {
        Pid other = new Pid(ProcessHandle.current().pid(), Instant.EPOCH);

        assertThat(other.find()).isEmpty();
        assertThat(Pid.of(ProcessHandle.current()).find()).contains(ProcessHandle.current());
    }

    @Test
    void showsWarningsWithTheNameInFront() throws Exception {
        Supervisor started = supervise(tiny("first"));
        assertThat(started.start(PATIENCE, () -> {})).isTrue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Screen screen = new Screen(new PrintStream(out, true, StandardCharsets.UTF_8), false);

        new Warnings(started.children()).show(screen);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("first          WARN listens soon\n");
    }

    private Supervisor supervise(Child... children) {
        Supervisor created = new Supervisor(List.of(children), c -> {}, said::add, Duration.ofSeconds(10));
        supervisor = created;
        return created;
    }

    private Child tiny(String name) throws IOException {
        int port = freePort();
        List<String> command = tiny(port);
        return child(name, port, () -> command);
    }

    private static List<String> tiny(int port) {
        return List.of(
                JavaCommand.path(),
                "-Xmx32m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TinyProcess.class.getName(),
                Integer.toString(port));
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private Child moody(String name, AtomicBoolean broken) throws IOException {
        int port = freePort();
        List<String> command = tiny(port);
        return child(name, port, () -> broken.get() ? List.of("false") : command);
    }

    private Child child(String name, int port, Supplier<List<String>> command) {
        Launch launch = new Launch(name, command, Map.of(), folder.resolve(name + ".log"));
        return new Child(launch, URI.create("http://localhost:" + port + "/health"));
    }

    private static List<ProcessHandle> handles(Supervisor supervisor) {
        return supervisor.children().stream()
                .map(c -> Objects.requireNonNull(c.process()).toHandle())
                .toList();
    }
}
