package dk.samspil.messaging;

import dk.samspil.messaging.store.AggregateStore;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.messaging.store.Save;
import dk.samspil.messaging.store.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** A store that counts how often something is loaded. */
final class CountingStore implements AggregateStore<Guests> {
    private final AggregateStore<Guests> store;
    int loads;

    CountingStore(AggregateStore<Guests> store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return store.kind();
    }

    @Override
    public Snapshot<Guests> load(String id) {
        loads++;
        return store.load(id);
    }

    @Override
    public OptionalLong save(Save<Guests> save) {
        return store.save(save);
    }

    @Override
    public List<OutboxEntry> oldest(String id) {
        return store.oldest(id);
    }

    @Override
    public List<OutboxEntry> removeThrough(String id, long position) {
        return store.removeThrough(id, position);
    }

    @Override
    public List<String> overdue(Instant before) {
        return store.overdue(before);
    }
}
