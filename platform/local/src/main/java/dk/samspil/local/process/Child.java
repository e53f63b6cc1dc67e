package dk.samspil.local.process;

import dk.samspil.local.setting.Http;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One supervised process with its state. Changes happen on the supervisor's thread; anybody may look. */
final class Child {

    enum State {
        WAITING,
        STARTING,
        HEALTHY,
        RESTARTING,
        FAILED,
        STOPPED
    }

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long LONG_LIFE = TimeUnit.SECONDS.toNanos(30);

    private final Launch launch;
    private final URI health;
    private volatile State state = State.WAITING;
    private volatile @Nullable Process process;
    private volatile long begun;
    private volatile long healthyAfter;
    private int deaths;

    Child(Launch launch, URI health) {
        this.launch = launch;
        this.health = health;
    }

    String name() {
        return launch.name();
    }

    Launch launch() {
        return launch;
    }

    State state() {
        return state;
    }

    @Nullable
    Process process() {
        return process;
    }

    boolean isAlive() {
        Process running = process;
        return running != null && running.isAlive();
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    Duration healthyAfter() {
        return Duration.ofNanos(healthyAfter);
    }

    Process start() throws IOException {
        Process started = launch.start();
        begun = System.nanoTime();
        process = started;
        state = State.STARTING;
        return started;
    }

    /** Asks for its health; true from the first good answer on. */
    boolean isHealthy() {
        if (state == State.STARTING && isAlive() && Http.get(health, PATIENCE).status() == 200) {
            healthyAfter = System.nanoTime() - begun;
            state = State.HEALTHY;
        }
        return state == State.HEALTHY;
    }

    /** How long to wait before the next start: at once after a long life, longer after each short one. */
    Duration died() {
        boolean neverHealthy = state != State.HEALTHY;
        deaths = !neverHealthy && System.nanoTime() - begun > LONG_LIFE ? 1 : deaths + 1;
        state = State.RESTARTING;
        return Duration.ofMillis(Math.min(10_000, 200L << Math.min(deaths - 1, 6)));
    }

    /** What has worked once is started again for ever. */
    boolean wasEverHealthy() {
        return healthyAfter > 0;
    }

    int deaths() {
        return deaths;
    }

    void failed() {
        state = State.FAILED;
    }

    void stopped() {
        state = State.STOPPED;
    }
}
