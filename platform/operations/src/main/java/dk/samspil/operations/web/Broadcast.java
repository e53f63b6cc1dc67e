package dk.samspil.operations.web;

import dk.samspil.operations.application.Incidents;
import dk.samspil.operations.application.Tally;
import dk.samspil.operations.application.WatchLag;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells everybody who listens how things stand, and asks nobody while nobody listens. */
@Component
class Broadcast implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);
    private static final InstantSource SYSTEM = InstantSource.system();
    private static final Duration EVERY = Duration.ofMillis(1_200);

    private static final int SHOWN = 100;

    /** A listener who is still there connects anew; the token is looked at again then. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final WatchLag lag;
    private final Incidents incidents;
    private final Tally tally;
    private final List<SseEmitter> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Thread speaking;

    Broadcast(WatchLag lag, Incidents incidents, Tally tally) {
        this.lag = lag;
        this.incidents = incidents;
        this.tally = tally;
    }

    /** How many are open now, and the latest of them. */
    record OpenIncidents(Instant at, long count, List<IncidentView> open) {}

    /** Events that this process has recorded since its start. */
    record Recorded(Instant at, Map<String, Long> counts) {}

    SseEmitter listen() {
        var listener = new SseEmitter(LONGEST.toMillis());
        listener.onCompletion(() -> listeners.remove(listener));
        listener.onTimeout(listener::complete);
        listener.onError(_ -> listeners.remove(listener));
        listeners.add(listener);
        return listener;
    }

    private void speak() {
        try {
            while (true) {
                Thread.sleep(EVERY);
                if (!listeners.isEmpty()) tellAll();
            }
        } catch (InterruptedException e) {
            LOG.debug("No more is told");
        }
    }

    private void tellAll() {
        tell("recorded", new Recorded(SYSTEM.instant(), tally.counts()));
        try {
            lag.handle().map(LagView::of).ifPresent(view -> tell("lag", view));
            var open = incidents.list(Optional.of(true), Optional.empty(), SHOWN).stream()
                    .map(IncidentView::of)
                    .toList();
            tell("incidents", new OpenIncidents(SYSTEM.instant(), incidents.open(), open));
        } catch (RuntimeException e) {
            // What is not told grows old at the listener, who sees that by its time.
            LOG.warn("Not all can be told: {}", e.toString());
        }
    }

    private void tell(String name, Object what) {
        listeners.removeIf(listener -> !hears(listener, name, what));
    }

    private static boolean hears(SseEmitter listener, String name, Object what) {
        try {
            listener.send(SseEmitter.event().name(name).data(what, MediaType.APPLICATION_JSON));
            return true;
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }

    @Override
    public void start() {
        speaking = Thread.ofVirtual().name("broadcast").start(this::speak);
    }

    /** Before the web server, which would wait for the listeners to go. */
    @Override
    public void stop() {
        if (speaking != null) speaking.interrupt();
        speaking = null;
        listeners.forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return speaking != null;
    }
}
