package dk.samspil.local;

import dk.samspil.local.process.LogTail;
import dk.samspil.local.process.Logs;
import dk.samspil.local.process.Orphans;
import dk.samspil.local.process.Parts;
import dk.samspil.local.process.RunFile;
import dk.samspil.local.process.Screen;
import dk.samspil.local.setting.DataFolder;
import dk.samspil.local.setting.Failure;
import dk.samspil.local.setting.Http;
import dk.samspil.local.setting.Layout;
import dk.samspil.local.setting.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The commands about a launcher that runs by itself. */
final class Background {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration TO_STOP = Duration.ofSeconds(90);
    private static final Duration TO_RESTART = Duration.ofMinutes(2);
    private static final int LINES = 200;

    private final Layout layout;
    private final Ports ports;
    private final Screen screen;
    private final RunFile runFile;

    Background(Layout layout, Ports ports, Screen screen) {
        this.layout = layout;
        this.ports = ports;
        this.screen = screen;
        this.runFile = new RunFile(layout.runFile());
    }

    /** Returns when everything is healthy. */
    void start() throws InterruptedException {
        if (runFile.supervisor().isPresent()) {
            throw new Failure("Samspil is already running on " + layout.data() + ": see ./run status.");
        }
        DataFolder.requireUsable(layout.data());
        Path log = layout.log("launcher");
        Logs.rotate(log);
        Process launcher = launch(log);
        LogTail tail = new LogTail(log, 0);
        while (launcher.isAlive() && !isStartedBy(launcher)) {
            tail.read(screen::line);
            Thread.sleep(PAUSE);
        }
        tail.read(screen::line);
        if (!launcher.isAlive()) {
            throw new Failure("Nothing was left running.");
        }
    }

    void stop() {
        Optional<ProcessHandle> launcher = runFile.supervisor();
        launcher.ifPresent(ProcessHandle::destroy);
        boolean ended = launcher.map(l -> Orphans.hasEnded(l, System.nanoTime() + TO_STOP.toNanos()))
                .orElse(true);
        if (!ended) {
            launcher.ifPresent(ProcessHandle::destroyForcibly);
        }
        int orphans = Orphans.stop(runFile);
        if (launcher.isEmpty() && orphans == 0) {
            throw new Failure("Samspil isn't running.");
        }
        screen.line(launcher.isPresent() ? "Stopped." : "Stopped " + orphans + " processes without a launcher.");
    }

    /** Prints a line per process; false when one isn't well. */
    boolean status() {
        if (runFile.supervisor().isEmpty()) {
            long left = runFile.parts().values().stream()
                    .filter(e -> e.process().isPresent())
                    .count();
            throw new Failure(
                    left == 0
                            ? "Samspil isn't running."
                            : "The launcher is gone and " + left
                                    + " processes are left: ./run start or ./run stop ends them.");
        }
        boolean all = true;
        Map<String, RunFile.Entry> parts = runFile.parts();
        for (Map.Entry<String, Integer> part : Parts.ports(ports).entrySet()) {
            RunFile.Entry entry = parts.get(part.getKey());
            boolean well = entry != null && entry.process().isPresent() && answers(part.getKey(), part.getValue());
            all &= well;
            String process = entry == null ? "-" : Long.toString(entry.pid().id());
            screen.line(String.format(
                    Locale.ROOT,
                    "  %-15s %-9s port %-6d process %s",
                    part.getKey(),
                    well ? "healthy" : "not well",
                    part.getValue(),
                    process));
        }
        return all;
    }

    void showLog(String part, boolean follow) throws InterruptedException {
        Path log = layout.log(part);
        LogTail tail = LogTail.fromEnd(log);
        Logs.last(log, LINES).forEach(screen::line);
        while (follow) {
            tail.read(screen::line);
            Thread.sleep(PAUSE);
        }
    }

    /** Ends the process; the launcher starts it again with what the build has made since. */
    void restart(String part) throws InterruptedException {
        RunFile.Entry before =
                runFile.supervisor().isEmpty() ? null : runFile.parts().get(part);
        if (before == null) {
            throw new Failure("Samspil isn't running: ./run start starts it.");
        }
        before.process().ifPresent(ProcessHandle::destroy);
        long end = System.nanoTime() + TO_RESTART.toNanos();
        while (System.nanoTime() < end) {
            RunFile.Entry now = runFile.parts().get(part);
            if (now != null && !now.pid().equals(before.pid()) && now.isHealthy()) {
                screen.line(part + " is healthy again.");
                return;
            }
            Thread.sleep(PAUSE);
        }
        throw new Failure(
                part + " is not healthy after " + TO_RESTART.toSeconds() + " s: see ./run logs " + part + ".");
    }

    private boolean isStartedBy(Process launcher) {
        return runFile.isHealthy()
                && runFile.supervisor().map(ProcessHandle::pid).orElse(0L) == launcher.pid();
    }

    // nohup: the launcher stays when the terminal is closed.
    private Process launch(Path log) {
        List<String> command = List.of(
                "nohup",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                layout.launcher().toString(),
                "supervise");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("SAMSPIL_DATA", layout.data().toString());
        builder.environment().put("SAMSPIL_HOME", layout.home().toString());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the launcher", e);
        }
    }

    private static boolean answers(String part, int port) {
        String path = part.equals(Parts.INFRASTRUCTURE) ? "/livez" : "/actuator/health";
        return Http.get(Parts.local(port).resolve(path), Duration.ofSeconds(3)).status() == 200;
    }
}
