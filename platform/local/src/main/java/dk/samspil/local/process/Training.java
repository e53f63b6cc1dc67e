package dk.samspil.local.process;

import dk.samspil.local.setting.DataFolder;
import dk.samspil.local.setting.Http;
import dk.samspil.local.setting.Layout;
import dk.samspil.local.setting.PortCheck;
import dk.samspil.local.setting.Ports;
import dk.samspil.local.setting.Secrets;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Runs the whole system once on data that is thrown away, so that every process leaves its AOT cache when it ends. */
final class Training {

    private static final Duration TO_START = Duration.ofMinutes(4);
    // Each writes some 100 to 150 MB when it ends, and all of them at the same time.
    private static final Duration TO_END = Duration.ofMinutes(6);
    private static final Duration REQUEST = Duration.ofSeconds(10);

    private final Layout layout;
    private final Apps apps;
    private final AotCaches caches;
    private final Screen screen;

    Training(Layout layout, Apps apps, AotCaches caches, Screen screen) {
        this.layout = layout.withData(layout.made().resolve("training"));
        this.apps = apps;
        this.caches = caches;
        this.screen = screen;
    }

    /** True when every process has its cache afterwards. Who runs is told, so that others can stop it. */
    boolean run(Consumer<Supervisor> running, Consumer<List<Child>> changed) throws InterruptedException {
        long begun = System.nanoTime();
        DataFolder.deleteTree(layout.data());
        DataFolder.requireUsable(layout.data());
        Ports ports = freePorts();
        Secrets secrets = Secrets.loadOrCreate(layout.secrets());
        List<Part> parts = new Parts(layout, ports, secrets).all();
        List<Part> untrained = parts.stream()
                .filter(p -> caches.isMissing(p, apps.runnable(p)))
                .toList();
        untrained.forEach(caches::clear);
        Supervisor supervisor = new Supervisor(
                parts.stream().map(p -> child(p, untrained.contains(p))).toList(), changed, screen::line, TO_END);
        running.accept(supervisor);
        screen.line("First start of this build: making start-up caches, which takes two or three minutes once.");
        boolean healthy = supervisor.start(TO_START, () -> screen.table(supervisor.children()));
        screen.table(supervisor.children());
        screen.finishTable();
        if (healthy) {
            warmUp(ports, secrets);
        }
        screen.line("  writing the caches …");
        supervisor.stop();
        boolean all =
                untrained.stream().map(p -> caches.accept(p, apps.runnable(p))).reduce(true, Boolean::logicalAnd);
        screen.line(
                all
                        ? "  done after " + Screen.seconds(Duration.ofNanos(System.nanoTime() - begun))
                        : "  not every cache could be made: the start takes longer without. Logs: " + layout.logs());
        if (all) {
            DataFolder.deleteTree(layout.data());
        }
        return all;
    }

    private Child child(Part part, boolean untrained) {
        Path jar = apps.runnable(part);
        List<String> command = JavaCommand.of(part, jar, untrained ? caches.train(part, jar) : caches.use(part, jar));
        return new Child(
                new Launch(part.name(), () -> command, part.environment(), layout.log(part.name())), part.health());
    }

    private static void warmUp(Ports ports, Secrets secrets) {
        URI gateway = Parts.local(ports.gateway());
        for (String service : Parts.SERVICES) {
            var _ = Http.get(gateway.resolve("/api/" + service + "/openapi.json"), REQUEST);
        }
        String token = new Tokens(Parts.local(ports.identity()), secrets)
                .ask("coordinator", "", "")
                .map(Tokens::bearer)
                .orElse("");
        for (String path : List.of(
                "/api/registration/municipalities",
                "/api/notification/emails",
                "/api/operations/incidents",
                "/api/operations/flows/0461",
                "/")) {
            var _ = Http.get(gateway.resolve(path), REQUEST, token);
        }
    }

    private static Ports freePorts() {
        return IntStream.iterate(20_000, offset -> offset < 30_000, offset -> offset + 500)
                .mapToObj(Ports::new)
                .filter(ports -> PortCheck.uses(ports).keySet().stream().allMatch(PortCheck::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free ports to make the caches on"));
    }
}
