package dk.samspil.kit.time;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Business time of a local run: one stored value that stands still until somebody moves it, and moves forward
 * only. While the store is away the last known value stays.
 */
public final class SimulationClock extends Clock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SimulationClock.class);
    private static final Instant BEGINNING = Instant.parse("2014-08-01T06:00:00Z");
    private static final long LOOK_EVERY_MS = 200;

    private final MongoCollection<Document> stored;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("simulation-clock").factory());
    private volatile @Nullable Instant now;

    public SimulationClock(MongoClient client) {
        this.stored = client.getDatabase("simulation").getCollection("clock");
        var _ = looking.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    /** Runs whenever the clock has been moved. */
    public void onMove(Runnable listener) {
        listeners.add(listener);
    }

    /** @throws StoreUnavailable if it has never been read yet: a wrong time would be worse than none */
    @Override
    public Instant instant() {
        var known = now;
        if (known == null) {
            look();
            known = now;
        }
        if (known == null) throw new StoreUnavailable("the simulation clock can't be read");
        return known;
    }

    @Override
    public ZoneId getZone() {
        return WorkingDays.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }

    private synchronized void look() {
        try {
            var document = stored.find(new Document("_id", "clock")).first();
            var value = document == null ? BEGINNING : Instant.parse(document.getString("now"));
            var known = now;
            if (known != null && !value.isAfter(known)) return;
            now = value;
            listeners.forEach(Runnable::run);
        } catch (RuntimeException e) {
            // The store is away, or holds nonsense: what was last known stays, and looking goes on.
            LOG.debug("The simulation clock can't be read: {}", e.toString());
        }
    }
}
