package dk.samspil.messaging.store;

import dk.samspil.messaging.aggregate.Contention;
import dk.samspil.messaging.aggregate.OutcomeUnknown;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import dk.samspil.messaging.relay.Relay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Decides a batch of changes on one aggregate and saves it in one write. A lost race is decided again. After
 * a write whose outcome is unknown the aggregate is loaded again and asked for the id of the commit, so
 * that nobody is told that the place they just got was taken before.
 */
final class Commits<S, E> {
    private static final int MOST_ATTEMPTS = 50;

    private final AggregateStore<S> store;
    private final Entries<E> entries;
    private final Relay relay;
    private final CommitMetrics metrics;
    private final Recent<S> recent;

    Commits(AggregateStore<S> store, Entries<E> entries, Relay relay, CommitMetrics metrics, Recent<S> recent) {
        this.store = store;
        this.entries = entries;
        this.relay = relay;
        this.metrics = metrics;
        this.recent = recent;
    }

    /**
     * Tells everybody in the batch how it ended.
     *
     * @param known what this process saved last, if nobody else is likely to have saved since
     * @return what was saved; null if that is not known
     */
    @Nullable
    Snapshot<S> commit(String id, @Nullable Snapshot<S> known, List<Waiting<S, E, ?>> batch) {
        try {
            return new Attempts(id, batch).run(known);
        } catch (StoreUnavailable | OutcomeUnknown | Contention e) {
            batch.forEach(waiting -> fail(waiting, e));
        } catch (Throwable e) {
            failOrCommitEach(id, batch, e);
        }
        return null;
    }

    /** One change that can't be saved, say for its size, must not fail those that happened to wait with it. */
    private void failOrCommitEach(String id, List<Waiting<S, E, ?>> batch, Throwable thrown) {
        if (batch.size() == 1) {
            fail(batch.getFirst(), asRuntime(thrown));
        } else {
            batch.forEach(waiting -> commit(id, null, List.of(waiting)));
        }
    }

    private static RuntimeException asRuntime(Throwable thrown) {
        return thrown instanceof RuntimeException e ? e : new IllegalStateException("the decision broke down", thrown);
    }

    private static void fail(Waiting<?, ?, ?> waiting, RuntimeException e) {
        waiting.failed(e);
        waiting.tell();
    }

    /** The attempts to save one batch, with what each would have told its callers. */
    private final class Attempts {
        private final String id;
        private final List<Waiting<S, E, ?>> batch;
        private final Map<String, List<Runnable>> tellings = new HashMap<>();
        private boolean unknown;

        Attempts(String id, List<Waiting<S, E, ?>> batch) {
            this.id = id;
            this.batch = batch;
        }

        @Nullable
        Snapshot<S> run(@Nullable Snapshot<S> known) {
            var guess = known == null ? recent.take(id) : null;
            var mayHaveAged = guess != null;
            var snapshot = known != null ? known : guess != null ? guess : store.load(id);
            for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
                var draft = decideAll(snapshot);
                if (mayHaveAged && (!draft.changed() || batch.stream().anyMatch(Waiting::hasFailed))) {
                    // Only a save finds out whether it was still so.
                    snapshot = store.load(id);
                    draft = decideAll(snapshot);
                }
                mayHaveAged = false;
                if (!draft.changed()) {
                    batch.forEach(Waiting::tell);
                    return snapshot;
                }
                var saved = save(draft);
                if (saved != null) return saved;
                snapshot = reload(attempt);
                if (tellIfSaved(snapshot)) return snapshot;
            }
            throw unknown
                    ? new OutcomeUnknown("a write of " + id + " can't be confirmed")
                    : new Contention(id + " changes faster than it can be decided");
        }

        private Draft<S, E> decideAll(Snapshot<S> snapshot) {
            var draft = new Draft<S, E>(snapshot, entries);
            for (var waiting : batch) {
                try {
                    draft.decide(waiting);
                } catch (Throwable e) {
                    // An Error too: it is this caller's, and the others wait for theirs.
                    waiting.failed(asRuntime(e));
                }
            }
            return draft;
        }

        private @Nullable Snapshot<S> save(Draft<S, E> draft) {
            var commit = UUID.randomUUID().toString();
            tellings.put(commit, batch.stream().<Runnable>map(Waiting::telling).toList());
            try {
                var sent = write(draft, commit);
                if (sent.isEmpty()) {
                    metrics.conflict();
                    return null;
                }
                if (!draft.entries().isEmpty()) {
                    relay.saved(store, id, draft.entries(), sent.getAsLong() == draft.pushedBefore());
                }
                batch.forEach(Waiting::tell);
                var saved = draft.after(commit, sent.getAsLong());
                recent.remember(saved);
                return saved;
            } catch (OutcomeUnknown e) {
                metrics.unknown();
                unknown = true;
                return null;
            } catch (StoreUnavailable e) {
                throw unlessUnknown(e);
            }
        }

        private OptionalLong write(Draft<S, E> draft, String commit) {
            var begun = System.nanoTime();
            try {
                return store.save(draft.save(commit));
            } finally {
                metrics.written(System.nanoTime() - begun, batch.size());
            }
        }

        /** After a write of unknown outcome nobody may be told that nothing is changed. */
        private RuntimeException unlessUnknown(StoreUnavailable e) {
            return unknown ? new OutcomeUnknown("the store went away during a write of " + id, e) : e;
        }

        private Snapshot<S> reload(int attempt) {
            if (attempt > 1)
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L * Math.min(attempt, 20)));
            try {
                return store.load(id);
            } catch (StoreUnavailable e) {
                throw unlessUnknown(e);
            }
        }

        private boolean tellIfSaved(Snapshot<S> snapshot) {
            var saved =
                    snapshot.commits().stream().filter(tellings::containsKey).findFirst();
            saved.map(tellings::get).ifPresent(told -> {
                relay.wake(store, id);
                told.forEach(Runnable::run);
            });
            return saved.isPresent();
        }
    }
}
