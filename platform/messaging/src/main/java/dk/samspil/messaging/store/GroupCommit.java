package dk.samspil.messaging.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets the changes of one aggregate that wait in this process go together: the first caller decides and
 * saves for all who came meanwhile, at most {@link #MOST_TOGETHER} at a time. A rush on one aggregate
 * costs a few writes, and callers of other aggregates are not held up.
 */
final class GroupCommit<S, E> {
    static final int MOST_TOGETHER = 256;

    private final Commits<S, E> commits;
    private final ConcurrentHashMap<String, Queue<Waiting<S, E, ?>>> lanes = new ConcurrentHashMap<>();

    /** The aggregate that this thread is deciding on. */
    private final ThreadLocal<@Nullable String> committing = new ThreadLocal<>();

    GroupCommit(Commits<S, E> commits) {
        this.commits = commits;
    }

    /** @throws IllegalStateException from within a decision on the same aggregate, which would wait for itself */
    <A> Waiting.Outcome<A> submit(String id, Waiting<S, E, A> waiting) {
        if (id.equals(committing.get())) throw new IllegalStateException("a decision on " + id + " changes it itself");
        if (join(id, waiting)) lead(id, null, waiting);
        return waiting.await();
    }

    /** How many wait for those that are being saved. */
    int waiting(String id) {
        var waiting = new int[1];
        lanes.computeIfPresent(id, (_, lane) -> {
            waiting[0] = lane.size();
            return lane;
        });
        return waiting[0];
    }

    private boolean join(String id, Waiting<S, E, ?> waiting) {
        var first = new boolean[1];
        lanes.compute(id, (key, lane) -> {
            first[0] = lane == null;
            var joined = lane == null ? new ArrayDeque<Waiting<S, E, ?>>() : lane;
            joined.add(waiting);
            return joined;
        });
        return first[0];
    }

    /** Commits batches until the leader has its own outcome; whatever came meanwhile is led on by another thread. */
    private void lead(String id, @Nullable Snapshot<S> known, Waiting<S, E, ?> self) {
        var latest = known;
        for (var batch = next(id); !batch.isEmpty(); batch = next(id)) {
            if (self.isTold()) {
                leadOn(id, latest, batch);
                return;
            }
            latest = commit(id, latest, batch);
        }
    }

    private void leadOn(String id, @Nullable Snapshot<S> known, List<Waiting<S, E, ?>> batch) {
        Thread.ofVirtual().name("commit-" + id).start(() -> {
            var latest = commit(id, known, batch);
            for (var more = next(id); !more.isEmpty(); more = next(id)) latest = commit(id, latest, more);
        });
    }

    private @Nullable Snapshot<S> commit(String id, @Nullable Snapshot<S> known, List<Waiting<S, E, ?>> batch) {
        var outer = committing.get();
        committing.set(id);
        try {
            return commits.commit(id, known, batch);
        } finally {
            if (outer == null) committing.remove();
            else committing.set(outer);
        }
    }

    /** The next batch; an empty one ends the lane, so that the next caller leads. */
    private List<Waiting<S, E, ?>> next(String id) {
        var batch = new ArrayList<Waiting<S, E, ?>>();
        lanes.computeIfPresent(id, (key, lane) -> {
            while (!lane.isEmpty() && batch.size() < MOST_TOGETHER) batch.add(lane.remove());
            return batch.isEmpty() ? null : lane;
        });
        return batch;
    }
}
