package dk.samspil.local;

import dk.samspil.local.clock.ClockStep;
import dk.samspil.local.clock.DanishTime;
import dk.samspil.local.clock.Quiet;
import dk.samspil.local.clock.SimulationClock;
import dk.samspil.local.process.Parts;
import dk.samspil.local.process.RunFile;
import dk.samspil.local.process.Screen;
import dk.samspil.local.process.Tokens;
import dk.samspil.local.setting.Failure;
import dk.samspil.local.setting.Layout;
import dk.samspil.local.setting.Ports;
import dk.samspil.local.setting.Secrets;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the commands do with a system that is up. */
final class RunningSystem implements DemoTarget {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Layout layout;
    private final Ports ports;
    private final Screen screen;

    RunningSystem(Layout layout, Ports ports, Screen screen) {
        this.layout = layout;
        this.ports = ports;
        this.screen = screen;
    }

    void requireRunning() {
        if (new RunFile(layout.runFile()).supervisor().isEmpty()) {
            throw new Failure("Samspil isn't running: ./run start starts it.");
        }
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
    public Path logs() {
        return layout.logs();
    }

    @Override
    public void say(String line) {
        screen.line(line);
    }

    @Override
    public String token(String role, String municipality, String person) {
        return new Tokens(identity(), Secrets.loadOrCreate(layout.secrets()))
                .ask(role, municipality, person)
                .orElseThrow(() -> new Failure("Identity gives no such token: see ./run logs identity."));
    }

    @Override
    public Instant moveClock(String step) {
        return moveClock(ClockStep.parse(step));
    }

    Instant moveClock(@Nullable ClockStep step) {
        try (SimulationClock clock = new SimulationClock(ports.store())) {
            Instant before = clock.now();
            if (step == null) {
                return before;
            }
            Instant after = step.from(before);
            var services = Parts.services(ports);
            // A mail that is on its way must not find itself too old at the other side of the move.
            new Quiet(services, PATIENCE, "The clock has not been moved").await(before);
            clock.move(before, after);
            new Quiet(services, PATIENCE, "The clock has moved").await(after);
            return after;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.");
        }
    }

    void showWhereToLook() {
        screen.line("");
        screen.line("Samspil runs.");
        screen.line("  API        " + gateway() + " (its documents are listed there)");
        screen.line("  Mailbox    " + mailbox());
        screen.line("  Sign in    password of the demo accounts: samspil.secret.accounts in " + layout.secrets());
        screen.line("  Logs       " + logs());
    }

    static String text(Instant time) {
        return DanishTime.text(time);
    }
}
