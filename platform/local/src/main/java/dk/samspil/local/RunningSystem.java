package dk.samspil.local;

import dk.samspil.local.clock.ClockStep;
import dk.samspil.local.clock.DanishTime;
import dk.samspil.local.clock.Quiet;
import dk.samspil.local.clock.SimulationClock;
import dk.samspil.local.process.Screen;
import dk.samspil.local.process.Target;
import dk.samspil.local.setting.Failure;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** What the commands do with a system that is up. */
final class RunningSystem implements DemoTarget {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Target target;
    private final Screen screen;

    RunningSystem(Target target, Screen screen) {
        this.target = target;
        this.screen = screen;
    }

    void play() {
        Play play = ServiceLoader.load(Play.class)
                .findFirst()
                .orElseThrow(() -> new Failure("This build has no play for ./run demo."));
        try {
            play.play(this);
        } catch (Failure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Failure("The demo broke: " + e + "; the logs are in " + logs() + ".");
        }
    }

    @Override
    public URI gateway() {
        return target.gateway();
    }

    @Override
    public URI mailbox() {
        return target.mailbox();
    }

    @Override
    public URI identity() {
        return target.identity();
    }

    @Override
    public String logs() {
        return target.logs();
    }

    @Override
    public void say(String line) {
        screen.line(line);
    }

    @Override
    public String token(String role, String municipality, String person) {
        return target.tokens()
                .ask(role, municipality, person)
                .orElseThrow(() -> new Failure("Identity gives no such token: see its log, " + logs() + "."));
    }

    @Override
    public Instant moveClock(String step) {
        return moveClock(ClockStep.parse(step));
    }

    Instant moveClock(@Nullable ClockStep step) {
        try (SimulationClock clock = new SimulationClock(target.store())) {
            Instant before = clock.now();
            if (step == null) {
                return before;
            }
            Instant after = step.from(before);
            // A mail that is on its way must not find itself too old at the other side of the move.
            new Quiet(target.services(), PATIENCE, "The clock has not been moved").await(before);
            clock.move(before, after);
            new Quiet(target.services(), PATIENCE, "The clock has moved").await(after);
            return after;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.");
        }
    }

    void showWhereToLook(Path secrets) {
        screen.line("");
        screen.line("Samspil runs.");
        screen.line("  API        " + gateway() + " (pages; the documents are at /docs)");
        screen.line("  Mailbox    " + mailbox());
        screen.line("  Sign in    password of the demo accounts: samspil.secret.accounts in " + secrets);
        screen.line("  Logs       " + logs());
    }

    static String text(Instant time) {
        return DanishTime.text(time);
    }
}
