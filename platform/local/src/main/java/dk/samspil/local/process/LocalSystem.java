package dk.samspil.local.process;

import dk.samspil.local.setting.DataFolder;
import dk.samspil.local.setting.DataLock;
import dk.samspil.local.setting.Failure;
import dk.samspil.local.setting.Layout;
import dk.samspil.local.setting.PortCheck;
import dk.samspil.local.setting.Ports;
import dk.samspil.local.setting.Secrets;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The whole system on one data folder, from the first check to the last process stopped. */
public final class LocalSystem {

    private static final Duration TO_START = Duration.ofMinutes(3);
    private static final Duration TO_END = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final int LAST_LINES = 12;

    private final Layout layout;
    private final Ports ports;
    private final Map<String, String> environment;
    private final Screen screen;
    private final Apps apps;
    private final AotCaches caches;
    private final RunFile runFile;
    private volatile @Nullable Supervisor running;
    private volatile boolean healthy;
    private boolean stopped;

    public LocalSystem(Layout layout, Ports ports, Map<String, String> environment, Screen screen) {
        this.layout = layout;
        this.ports = ports;
        this.environment = Map.copyOf(environment);
        this.screen = screen;
        this.apps = new Apps(layout.apps());
        this.caches = new AotCaches(layout.caches());
        this.runFile = new RunFile(layout.runFile());
    }

    /** Starts everything and returns when it is healthy; a {@link Failure} leaves nothing running. */
    public void start() throws InterruptedException {
        DataFolder.requireUsable(layout.data());
        if (!DataLock.take(layout.lock())) {
            throw new Failure("Samspil is already running on " + layout.data() + ": see ./run status.");
        }
        int orphans = Orphans.stop(runFile);
        if (orphans > 0) {
            screen.line("Stopped " + orphans + " processes that an earlier launcher had left.");
        }
        PortCheck.requireFree(ports);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        // From here on the other commands see that this folder is in use.
        runFile.write(false, ports.offset(), List.of());
        List<Part> parts = new Parts(layout, ports, Secrets.loadOrCreate(layout.secrets())).all();
        parts.parallelStream().forEach(apps::runnable);
        train(parts);
        screen.line("Starting Samspil:");
        Supervisor supervisor =
                new Supervisor(parts.stream().map(this::child).toList(), this::note, screen::line, TO_END);
        install(supervisor);
        boolean started = supervisor.start(TO_START, () -> screen.table(supervisor.children()));
        screen.table(supervisor.children());
        screen.finishTable();
        if (!started) {
            throw failure(supervisor);
        }
        healthy = true;
        runFile.write(true, ports.offset(), supervisor.children());
    }

    /** Looks after the processes, and shows what they warn of, as long as it shall. */
    public void watch(BooleanSupplier on) throws InterruptedException {
        Supervisor supervisor = running;
        if (supervisor == null) {
            throw new IllegalStateException("not started");
        }
        Warnings warnings = new Warnings(supervisor.children());
        while (on.getAsBoolean()) {
            supervisor.look();
            warnings.show(screen);
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    /** Stops what was started, and lets nothing more be started; may be called more than once. */
    public synchronized void stop() {
        stopped = true;
        Supervisor supervisor = running;
        running = null;
        if (supervisor != null) {
            screen.finishTable();
            screen.line("Stopping …");
            supervisor.stop();
        }
        try {
            runFile.remove();
        } catch (UncheckedIOException e) {
            screen.line(Failure.of(e).sentence());
        }
        if (supervisor != null) {
            screen.line("Stopped.");
        }
    }

    /** Hands over who is to be stopped; a {@link Failure} when the stop was before it. */
    synchronized void install(Supervisor supervisor) {
        if (stopped) {
            throw new Failure("Samspil was stopped before it had started.");
        }
        running = supervisor;
    }

    // A full disk is no reason to end what runs.
    private void note(List<Child> children) {
        try {
            runFile.write(healthy, ports.offset(), children);
        } catch (UncheckedIOException e) {
            screen.line(Failure.of(e).sentence());
        }
    }

    private void train(List<Part> parts) throws InterruptedException {
        boolean missing = parts.stream().anyMatch(p -> caches.isMissing(p, apps.runnable(p)));
        if (missing && !"off".equals(environment.get("SAMSPIL_AOT"))) {
            new Training(layout, apps, caches, screen).run(this::install, this::note);
        }
    }

    private Child child(Part part) {
        Logs.rotate(layout.log(part.name()));
        return new Child(
                new Launch(
                        part.name(),
                        () -> command(part),
                        Observation.added(part.environment(), environment),
                        layout.log(part.name())),
                part.health());
    }

    private List<String> command(Part part) {
        var jar = apps.runnable(part);
        return JavaCommand.of(part, jar, caches.use(part, jar));
    }

    private Failure failure(Supervisor supervisor) {
        List<String> names = supervisor.children().stream()
                .filter(c -> c.state() != Child.State.HEALTHY && c.state() != Child.State.WAITING)
                .map(Child::name)
                .toList();
        String lines = names.stream()
                .map(name -> "--- last lines of " + layout.log(name) + "\n"
                        + String.join("\n", Logs.last(layout.log(name), LAST_LINES)))
                .collect(Collectors.joining("\n"));
        stop();
        return new Failure(
                lines + "\nSamspil has not started: " + String.join(", ", names) + " did not become healthy.");
    }
}
