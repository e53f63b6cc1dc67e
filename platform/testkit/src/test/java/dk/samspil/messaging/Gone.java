package dk.samspil.messaging;

import dk.samspil.messaging.aggregate.OutcomeUnknown;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import dk.samspil.messaging.store.AggregateStore;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.messaging.store.Save;
import dk.samspil.messaging.store.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** A store that goes away during the first write and stays away. */
final class Gone implements AggregateStore<Guests> {
    private final AggregateStore<Guests> store;
    private boolean gone;

    Gone(AggregateStore<Guests> store) {
        this.store = store;
    }

    @Override
    public OptionalLong save(Save<Guests> save) {
        gone = true;
        throw new OutcomeUnknown("injected");
    }

    @Override
    public Snapshot<Guests> load(String id) {
        if (gone) throw new StoreUnavailable("injected");
        return store.load(id);
    }

    @Override
    public String kind() {
        return store.kind();
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
