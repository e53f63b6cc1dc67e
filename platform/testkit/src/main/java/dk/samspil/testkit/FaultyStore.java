package dk.samspil.testkit;

import dk.samspil.messaging.aggregate.OutcomeUnknown;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import dk.samspil.messaging.store.AggregateStore;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.messaging.store.Save;
import dk.samspil.messaging.store.Snapshot;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;

/**
 * A store whose next saves go wrong as asked for: what the embedded store hides (lost races, duplicate keys,
 * writes of unknown outcome) and what no store does on demand (pauses at the worst moment).
 */
public final class FaultyStore<S> implements AggregateStore<S> {
    private final AggregateStore<S> store;
    private final Queue<Fault> saves = new ArrayDeque<>();
    private final Queue<Runnable> removals = new ArrayDeque<>();

    public FaultyStore(AggregateStore<S> store) {
        this.store = store;
    }

    /** What happens to a save. */
    public interface Fault {
        <S> OptionalLong on(AggregateStore<S> store, Save<S> save);
    }

    /** Somebody else was faster, or has inserted the same id. */
    public static Fault stale() {
        return new Fault() {
            @Override
            public <S> OptionalLong on(AggregateStore<S> store, Save<S> save) {
                return OptionalLong.empty();
            }
        };
    }

    /** The write happens, and the connection is lost before the reply. */
    public static Fault writtenButUnknown() {
        return new Fault() {
            @Override
            public <S> OptionalLong on(AggregateStore<S> store, Save<S> save) {
                store.save(save);
                throw new OutcomeUnknown("injected: written");
            }
        };
    }

    /** The connection is lost before the write happens, and nobody can tell. */
    public static Fault lostAndUnknown() {
        return new Fault() {
            @Override
            public <S> OptionalLong on(AggregateStore<S> store, Save<S> save) {
                throw new OutcomeUnknown("injected: not written");
            }
        };
    }

    public static Fault unavailable() {
        return new Fault() {
            @Override
            public <S> OptionalLong on(AggregateStore<S> store, Save<S> save) {
                throw new StoreUnavailable("injected");
            }
        };
    }

    /** The store refuses it for what it is, such as its size. */
    public static Fault broken() {
        return new Fault() {
            @Override
            public <S> OptionalLong on(AggregateStore<S> store, Save<S> save) {
                throw new IllegalArgumentException("injected");
            }
        };
    }

    /** Runs something first, such as a save by another instance. */
    public static Fault after(Runnable first) {
        return new Fault() {
            @Override
            public <S> OptionalLong on(AggregateStore<S> store, Save<S> save) {
                first.run();
                return store.save(save);
            }
        };
    }

    /** The write happens, and something runs before its reply is seen. */
    public static Fault written(Runnable then) {
        return new Fault() {
            @Override
            public <S> OptionalLong on(AggregateStore<S> store, Save<S> save) {
                var saved = store.save(save);
                then.run();
                return saved;
            }
        };
    }

    /** Adds a fault for one save; without any left, saves go through. */
    public synchronized FaultyStore<S> nextSave(Fault fault) {
        saves.add(fault);
        return this;
    }

    /** Runs something before the next removal from an outbox: between acknowledgement and removal. */
    public synchronized FaultyStore<S> beforeNextRemoval(Runnable first) {
        removals.add(first);
        return this;
    }

    @Override
    public OptionalLong save(Save<S> save) {
        Fault fault;
        synchronized (this) {
            fault = saves.poll();
        }
        return fault == null ? store.save(save) : fault.on(store, save);
    }

    @Override
    public List<OutboxEntry> removeThrough(String id, long position) {
        Runnable first;
        synchronized (this) {
            first = removals.poll();
        }
        if (first != null) first.run();
        return store.removeThrough(id, position);
    }

    @Override
    public String kind() {
        return store.kind();
    }

    @Override
    public Snapshot<S> load(String id) {
        return store.load(id);
    }

    @Override
    public List<OutboxEntry> oldest(String id) {
        return store.oldest(id);
    }

    @Override
    public List<String> overdue(Instant before) {
        return store.overdue(before);
    }
}
