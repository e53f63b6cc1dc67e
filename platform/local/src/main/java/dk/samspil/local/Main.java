package dk.samspil.local;

import dk.samspil.local.process.LocalSystem;
import dk.samspil.local.process.Orphans;
import dk.samspil.local.process.RunFile;
import dk.samspil.local.process.Screen;
import dk.samspil.local.process.Target;
import dk.samspil.local.setting.DataFolder;
import dk.samspil.local.setting.DataLock;
import dk.samspil.local.setting.Failure;
import dk.samspil.local.setting.Layout;
import dk.samspil.local.setting.Ports;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./run}: exit code 0, or 1 with one sentence about what is in the way. */
public final class Main {

    static final String HELP = """
            ./run                      builds what is missing and starts everything; Ctrl-C stops it
            ./run demo                 the same, and plays the programme of 2014-15; plays only on a running system
            ./run start                starts in the background, returns when everything is healthy
            ./run stop | status        stops, or shows, what runs
            ./run logs SERVICE [-f]    the end of a log, and with -f what follows
            ./run restart SERVICE      ends one process and starts it anew
            ./run token ROLE [MUNICIPALITY] [PERSON]
                                       a bearer token, and nothing else
            ./run clock [+10wd|+3d|+5h|2014-09-01[T12:00]]
                                       shows or moves the time of the simulation
            ./run reset                removes the local data

            SAMSPIL_PORT_OFFSET=1000   moves all ports      SAMSPIL_DATA=/path   keeps the data elsewhere
            SAMSPIL_TARGET=.env        demo, token and clock work on the system of docker compose""";

    private final Layout layout;
    private final Ports ports;
    private final Screen screen;

    private Main(Layout layout, Ports ports, Screen screen) {
        this.layout = layout;
        this.ports = ports;
        this.screen = screen;
    }

    public static void main(String[] words) throws InterruptedException {
        try {
            Command command = Command.parse(List.of(words));
            Layout layout = Layout.of(System.getenv());
            Ports ports = new RunFile(layout.runFile()).ports().orElseGet(() -> Ports.of(System.getenv()));
            String elsewhere = System.getenv().getOrDefault(Target.VARIABLE, "");
            if (!elsewhere.isBlank()) {
                new Elsewhere(Target.of(Path.of(elsewhere)), Screen.standard()).run(command);
                System.exit(0);
            }
            Main main = new Main(layout, ports, Screen.standard());
            System.exit(main.run(command) ? 0 : 1);
        } catch (Failure e) {
            System.err.println(e.sentence());
            System.exit(1);
        } catch (UncheckedIOException e) {
            System.err.println(Failure.of(e).sentence());
            System.exit(1);
        }
    }

    private boolean run(Command command) throws InterruptedException {
        Background background = new Background(layout, ports, screen);
        switch (command) {
            case Command.Foreground(boolean demo) -> foreground(demo);
            case Command.Start() -> {
                background.start();
                system().showWhereToLook(layout.secrets());
            }
            case Command.Supervise() -> supervise();
            case Command.Stop() -> background.stop();
            case Command.Status() -> {
                return background.status();
            }
            case Command.ShowLog(String part, boolean follow) -> background.showLog(part, follow);
            case Command.Restart(String part) -> background.restart(part);
            case Command.Token(String role, String municipality, String person) -> {
                requireRunning();
                System.out.println(system().token(role, municipality, person));
            }
            case Command.Clock(var step) -> {
                requireRunning();
                screen.line(RunningSystem.text(system().moveClock(step)));
            }
            case Command.Reset() -> reset();
            case Command.Help() -> screen.line(HELP);
        }
        return true;
    }

    private void foreground(boolean demo) throws InterruptedException {
        if (demo && new RunFile(layout.runFile()).supervisor().isPresent()) {
            system().play();
            return;
        }
        LocalSystem local = new LocalSystem(layout, ports, System.getenv(), screen);
        local.start();
        RunningSystem system = system();
        system.showWhereToLook(layout.secrets());
        screen.line("Ctrl-C stops it.");
        if (demo) {
            Thread.ofPlatform().daemon().name("demo").start(() -> playOrSay(system));
        }
        // The script that started us: without it nobody could press Ctrl-C.
        ProcessHandle script = ProcessHandle.current().parent().orElseThrow();
        local.watch(script::isAlive);
    }

    private void requireRunning() {
        if (new RunFile(layout.runFile()).supervisor().isEmpty()) {
            throw new Failure("Samspil isn't running: ./run start starts it.");
        }
    }

    private RunningSystem system() {
        return new RunningSystem(Target.local(layout, ports), screen);
    }

    private void supervise() throws InterruptedException {
        LocalSystem local = new LocalSystem(layout, ports, System.getenv(), screen);
        local.start();
        local.watch(() -> true);
    }

    private void playOrSay(RunningSystem system) {
        try {
            system.play();
        } catch (Failure e) {
            screen.line(e.sentence());
        }
    }

    private void reset() {
        if (new RunFile(layout.runFile()).supervisor().isPresent()) {
            throw new Failure("Samspil is running on " + layout.data() + ": ./run stop first.");
        }
        if (Files.isDirectory(layout.data()) && !DataLock.take(layout.lock())) {
            throw new Failure("Another command is at work on " + layout.data() + ": wait for it, or ./run stop.");
        }
        int orphans = Orphans.stop(new RunFile(layout.runFile()));
        boolean removed = DataFolder.remove(layout.data());
        screen.line(
                removed
                        ? "Removed " + layout.data() + (orphans > 0 ? " and stopped what still used it." : ".")
                        : "There is no local data.");
    }
}
