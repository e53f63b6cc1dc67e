package dk.samspil.messaging.relay;

import dk.samspil.messaging.store.Outbox;
import dk.samspil.messaging.store.OutboxEntry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The relay of one process: at most one {@link Drain} per aggregate at a time, each on a virtual thread.
 * Nothing here polls; {@link #sweep} finds what another process has left behind.
 */
public final class SendingRelay implements Relay, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SendingRelay.class);

    /** Bound on the threads that send: the aggregate whose outbox it is. */
    private static final ScopedValue<String> SENDING = ScopedValue.newInstance();

    private final EventSender sender;
    private final Supplier<Steps> steps;
    private final String source;
    private final RelayMetrics metrics;
    private final ConcurrentHashMap<String, Drain> drains = new ConcurrentHashMap<>();
    private final List<Outbox> outboxes = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    /**
     * @param steps looked up when the first private step is taken, since steps need the aggregates
     * @param source of the events, such as {@code /registration}
     */
    public SendingRelay(EventSender sender, Supplier<Steps> steps, String source, RelayMetrics metrics) {
        this.sender = sender;
        this.steps = steps;
        this.source = source;
        this.metrics = metrics;
        metrics.watch(drains);
    }

    @Override
    public void serves(Outbox outbox) {
        outboxes.add(outbox);
    }

    @Override
    public void saved(Outbox outbox, String id, List<OutboxEntry> entries, boolean firstInLine) {
        if (firstInLine) start(outbox, id, entries);
    }

    @Override
    public void wake(Outbox outbox, String id) {
        start(outbox, id, List.of());
    }

    /** A step does not wait for the steps that it has led to: they may be in the outbox that it is being taken from. */
    @Override
    public void awaitStep(Outbox outbox, String id, long position, Duration atMost) {
        if (SENDING.isBound()) return;
        var drain = drains.get(key(outbox, id));
        if (drain != null) drain.awaitStep(position, atMost);
    }

    /** Sends on behalf of senders that have left entries pending for longer than this. */
    public void sweep(Duration overdueAfter) {
        var before = InstantSource.system().instant().minus(overdueAfter);
        for (var outbox : outboxes) {
            try {
                var overdue = outbox.overdue(before);
                overdue.forEach(id -> wake(outbox, id));
                metrics.swept(overdue.size());
            } catch (RuntimeException e) {
                LOG.warn(
                        "The outboxes of {} can't be swept now ({})",
                        outbox.kind(),
                        e.getClass().getName());
            }
        }
    }

    /** How many aggregates have something pending that this process is sending. */
    public int busy() {
        return drains.size();
    }

    /** Stops; what is pending stays in the outboxes. */
    @Override
    public void close() {
        closed = true;
        drains.values().forEach(Drain::stop);
    }

    private void start(Outbox outbox, String id, List<OutboxEntry> entries) {
        if (closed) return;
        drains.compute(key(outbox, id), (key, running) -> {
            if (running != null) {
                running.again();
                return running;
            }
            var drain = new Drain(outbox, id, this::batch, metrics);
            Thread.ofVirtual()
                    .name("relay-" + key)
                    .start(() -> ScopedValue.where(SENDING, key).run(() -> run(key, drain, entries)));
            return drain;
        });
    }

    private void run(String key, Drain drain, List<OutboxEntry> entries) {
        try {
            drain.run(entries);
            while (!ends(key, drain)) drain.run(List.of());
        } catch (RuntimeException | Error e) {
            drains.remove(key, drain);
            LOG.error("The relay of {} broke down; the sweep will take it up again", key, e);
        } finally {
            drain.ended();
        }
    }

    /** Ends the drain unless somebody has saved since it found the outbox empty. */
    private boolean ends(String key, Drain drain) {
        return drains.computeIfPresent(key, (k, d) -> d == drain && !closed && drain.takeAgain() ? drain : null)
                == null;
    }

    private Drain.Action batch() {
        var batch = sender.begin();
        return (outbox, id, entry) -> carryOut(batch, outbox, id, entry);
    }

    private CompletableFuture<?> carryOut(EventSender.Batch batch, Outbox outbox, String id, OutboxEntry entry) {
        return switch (entry.kind()) {
            case EVENT, TOMBSTONE -> batch.send(outbox.kind(), id, entry);
            case STEP -> {
                steps.get().take(source, outbox.kind(), id, entry);
                yield CompletableFuture.completedFuture(null);
            }
        };
    }

    private static String key(Outbox outbox, String id) {
        return outbox.kind() + "/" + id;
    }
}
