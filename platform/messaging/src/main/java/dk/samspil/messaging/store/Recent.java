package dk.samspil.messaging.store;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What this process has loaded or saved a moment ago. Good to decide on, which saves a load: another process may have
 * saved since, but then our save, which names the version, does not succeed. Not good to read from, and no answer that
 * nothing is to be saved may rest on it.
 */
final class Recent<S> {
    private static final int MOST = 128;
    private static final long SPAN = Duration.ofSeconds(10).toNanos();

    private final Map<String, Held<S>> latest = new LinkedHashMap<>();

    private record Held<S>(Snapshot<S> snapshot, long since) {}

    synchronized void remember(Snapshot<S> snapshot) {
        latest.remove(snapshot.id());
        latest.put(snapshot.id(), new Held<>(snapshot, System.nanoTime()));
        if (latest.size() > MOST) latest.remove(latest.keySet().iterator().next());
    }

    /** Once: whoever takes it saves the next, or has found that it has aged. */
    synchronized @Nullable Snapshot<S> take(String id) {
        var held = latest.remove(id);
        return held == null || System.nanoTime() - held.since() > SPAN ? null : held.snapshot();
    }
}
