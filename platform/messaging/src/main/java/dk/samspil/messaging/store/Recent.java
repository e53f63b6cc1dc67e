package dk.samspil.messaging.store;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What this process has loaded or saved a moment ago, or expects not to be there. Good to decide on, which saves a
 * load: another process may have saved since, but then our save, which names the version, does not succeed. Not good to
 * read from, and no answer that nothing is to be saved may rest on it.
 */
final class Recent<S> {
    private static final int MOST = 128;
    private static final long SPAN = Duration.ofSeconds(10).toNanos();

    private final Map<String, Held<S>> latest = new LinkedHashMap<>();

    private record Held<S>(Snapshot<S> snapshot, long since) {
        boolean isOld() {
            return System.nanoTime() - since > SPAN;
        }
    }

    synchronized void remember(Snapshot<S> snapshot) {
        if (isOlder(snapshot)) return;
        latest.remove(snapshot.id());
        latest.put(snapshot.id(), new Held<>(snapshot, System.nanoTime()));
        var eldest = latest.values().iterator();
        while (eldest.next().isOld() || latest.size() > MOST) eldest.remove();
    }

    /** A load that took its time must not take back what was saved meanwhile. */
    private boolean isOlder(Snapshot<S> snapshot) {
        var held = latest.get(snapshot.id());
        return held != null && !held.isOld() && held.snapshot().version() > snapshot.version();
    }

    /** There is nothing under this id yet, unless something of it was seen. */
    synchronized void expectNew(String id) {
        if (look(id) == null) remember(Snapshot.absent(id));
    }

    /** An aggregate that was there, as it was then. */
    synchronized @Nullable Snapshot<S> look(String id) {
        var held = latest.get(id);
        return held == null || held.isOld() || held.snapshot().state() == null ? null : held.snapshot();
    }

    /** Once: whoever takes it saves the next, or has found that it has aged. */
    synchronized @Nullable Snapshot<S> take(String id) {
        var held = latest.remove(id);
        return held == null || held.isOld() ? null : held.snapshot();
    }
}
