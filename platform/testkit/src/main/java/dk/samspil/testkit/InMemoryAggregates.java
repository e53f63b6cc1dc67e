package dk.samspil.testkit;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.consume.Schemas;
import dk.samspil.messaging.relay.Relay;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.messaging.store.Outbox;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.messaging.store.StoredAggregates;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Aggregates in memory for unit tests of use cases: the real engine with the real relay, on a store in
 * memory and without a broker. It remembers the domain events that were saved, in order.
 */
public class InMemoryAggregates<I, S, E> extends StoredAggregates<I, S, E> {
    private final InMemoryAggregateStore<S> store;
    private final Recorder<E> recorder;

    public InMemoryAggregates(String kind, Function<I, String> idText, Outgoing.Translator<E> translator, Clock clock) {
        this(new InMemoryAggregateStore<>(kind), idText, new Recorder<>(translator), clock);
    }

    private InMemoryAggregates(
            InMemoryAggregateStore<S> store, Function<I, String> idText, Recorder<E> recorder, Clock clock) {
        super(store, idText, recorder, recorder, clock);
        this.store = store;
        this.recorder = recorder;
    }

    /**
     * From now on what is told must keep to its contract, also where something optional is not there. Not for tests whose
     * ids are made up in other forms.
     */
    public void holdToContracts() {
        recorder.heldToContracts = true;
    }

    /** The private steps of the service under test. */
    public void useSteps(Steps steps) {
        recorder.steps.set(steps);
    }

    /** The domain events of all that was saved, in order. */
    public List<E> events() {
        return List.copyOf(recorder.saved);
    }

    /** What was published or left as a step, in order. */
    public List<OutboxEntry> entries() {
        return List.copyOf(recorder.entries);
    }

    /** Puts an aggregate in place without events. */
    public void put(I id, S state) {
        Cause.onlyOnce().run(() -> react(id, _ -> Change.to(state, List.of())));
    }

    /** All states, in no order. */
    public List<S> states() {
        return store.states();
    }

    /** Remembers what is saved and hands it on to a relay whose broker takes everything. */
    private static final class Recorder<E> implements Outgoing.Translator<E>, Relay {
        private static final Schemas SCHEMAS = new Schemas();

        private volatile boolean heldToContracts;

        private final Outgoing.Translator<E> translator;
        private final AtomicReference<Steps> steps = new AtomicReference<>(Steps.none());
        private final ThreadLocal<List<E>> translated = ThreadLocal.withInitial(ArrayList::new);
        private final List<E> saved = new CopyOnWriteArrayList<>();
        private final List<OutboxEntry> entries = new CopyOnWriteArrayList<>();
        private final SendingRelay relay = new SendingRelay(
                () -> (_, _, _) -> CompletableFuture.completedFuture(null),
                steps::get,
                "/test",
                new RelayMetrics(new SimpleMeterRegistry()));

        Recorder(Outgoing.Translator<E> translator) {
            this.translator = translator;
        }

        @Override
        public Outgoing translate(E event) {
            translated.get().add(event);
            return translator.translate(event);
        }

        /** Decided and saved on one thread: the latest that were translated are those just saved. */
        @Override
        public void saved(Outbox outbox, String id, List<OutboxEntry> added, boolean firstInLine) {
            var latest = translated.get();
            saved.addAll(latest.subList(latest.size() - added.size(), latest.size()));
            latest.clear();
            if (heldToContracts) added.forEach(Recorder::checkContract);
            entries.addAll(added);
            relay.saved(outbox, id, added, firstInLine);
        }

        private static void checkContract(OutboxEntry entry) {
            var data = entry.data();
            if (entry.kind() == OutboxEntry.Kind.EVENT && data != null) SCHEMAS.check(entry.type(), data);
        }

        @Override
        public void serves(Outbox outbox) {
            relay.serves(outbox);
        }

        @Override
        public void wake(Outbox outbox, String id) {
            relay.wake(outbox, id);
        }

        @Override
        public void awaitStep(Outbox outbox, String id, long position, Duration atMost) {
            relay.awaitStep(outbox, id, position, atMost);
        }
    }
}
