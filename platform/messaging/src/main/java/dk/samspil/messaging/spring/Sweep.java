package dk.samspil.messaging.spring;

import dk.samspil.messaging.relay.SendingRelay;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sweeps the outboxes now and then, in system time. It stands aside of the hot path: it only finds what a crash has left. */
final class Sweep implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final SendingRelay relay;
    private final RelayProperties properties;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("relay-sweep").factory());
    private volatile boolean running;

    Sweep(SendingRelay relay, RelayProperties properties) {
        this.relay = relay;
        this.properties = properties;
    }

    @Override
    public void start() {
        running = true;
        var _ = timer.scheduleWithFixedDelay(
                this::sweep, 1_000, properties.sweepEvery().toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void sweep() {
        try {
            relay.sweep(properties.overdueAfter());
        } catch (Throwable e) {
            // Thrown on, it would end the sweep for good.
            LOG.error("The outboxes could not be swept", e);
        }
    }
}
