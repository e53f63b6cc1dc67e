package dk.samspil.testkit;

import dk.samspil.messaging.store.AggregateStore;
import dk.samspil.messaging.store.Answered;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.messaging.store.Save;
import dk.samspil.messaging.store.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** An aggregate store in memory, which keeps to the same contract as the real one. */
public final class InMemoryAggregateStore<S> implements AggregateStore<S> {
    private static final int BATCH = 256;

    private final String kind;
    private final Map<String, Kept<S>> kept = new HashMap<>();

    public InMemoryAggregateStore(String kind) {
        this.kind = kind;
    }

    private record Kept<S>(Snapshot<S> snapshot, List<OutboxEntry> outbox) {}

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public synchronized Snapshot<S> load(String id) {
        var found = kept.get(id);
        return found == null ? Snapshot.absent(id) : found.snapshot();
    }

    @Override
    public synchronized OptionalLong save(Save<S> save) {
        var id = save.before().id();
        var current = load(id);
        if (current.version() != save.before().version()) return OptionalLong.empty();
        var handled = new HashMap<>(current.handled());
        handled.putAll(save.handled());
        var outbox = new ArrayList<>(pending(id));
        outbox.addAll(save.entries());
        var next = new Snapshot<>(
                id,
                save.version(),
                save.state() == null ? current.state() : save.state(),
                save.sequence(),
                save.pushed(),
                current.sent(),
                handled,
                this.<Answered>latest(current.commands(), save.commands()),
                latest(current.commits(), List.of(save.commit())));
        kept.put(id, new Kept<>(next, outbox));
        return OptionalLong.of(current.sent());
    }

    @Override
    public synchronized List<OutboxEntry> oldest(String id) {
        return pending(id).stream().limit(BATCH).toList();
    }

    @Override
    public synchronized List<OutboxEntry> removeThrough(String id, long position) {
        var found = kept.get(id);
        if (found == null) return List.of();
        var rest = found.outbox().stream().filter(e -> e.position() > position).toList();
        var s = found.snapshot();
        var sent = Math.max(s.sent(), position);
        kept.put(
                id,
                new Kept<>(
                        new Snapshot<>(
                                id,
                                s.version(),
                                s.state(),
                                s.sequence(),
                                s.pushed(),
                                sent,
                                s.handled(),
                                s.commands(),
                                s.commits()),
                        rest));
        return rest.stream().limit(BATCH).toList();
    }

    @Override
    public synchronized List<String> overdue(Instant before) {
        return kept.entrySet().stream()
                .filter(e -> !e.getValue().outbox().isEmpty())
                .filter(e -> e.getValue().outbox().getFirst().recorded().isBefore(before))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All states, in no order. */
    public synchronized List<S> states() {
        var states = new ArrayList<S>();
        for (var each : kept.values()) {
            @Nullable S state = each.snapshot().state();
            if (state != null) states.add(state);
        }
        return states;
    }

    private List<OutboxEntry> pending(String id) {
        var found = kept.get(id);
        return found == null ? List.of() : found.outbox();
    }

    private <T> List<T> latest(List<T> before, List<T> added) {
        var all = new ArrayList<>(before);
        all.addAll(added);
        return List.copyOf(all.subList(Math.max(0, all.size() - Snapshot.MEMORY), all.size()));
    }
}
