package dk.samspil.messaging.store;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Decision;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.messaging.relay.Relay;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Aggregates on top of a store: the engine behind every service's store ports. */
public class StoredAggregates<I, S, E> implements Aggregates<I, S, E> {
    /** How long a caller waits for the private steps of its change; they go on without it. */
    private static final Duration STEPS_WAIT = Duration.ofSeconds(5);

    private final AggregateStore<S> store;
    private final Function<I, String> idText;
    private final Relay relay;
    private final GroupCommit<S, E> commits;
    private final ChangeSpans spans;
    private final Recent<S> recent = new Recent<>();

    /** Tells nobody what it does. */
    public StoredAggregates(
            AggregateStore<S> store,
            Function<I, String> idText,
            Outgoing.Translator<E> translator,
            Relay relay,
            Clock business) {
        this(store, idText, translator, relay, business, Instruments.none());
    }

    /** @param business the clock of business time, which events carry */
    public StoredAggregates(
            AggregateStore<S> store,
            Function<I, String> idText,
            Outgoing.Translator<E> translator,
            Relay relay,
            Clock business,
            Instruments instruments) {
        this.store = store;
        this.idText = idText;
        this.relay = relay;
        var entries = new Entries<E>(store.kind(), translator, business, InstantSource.system());
        this.commits = new GroupCommit<>(
                new Commits<>(store, entries, relay, new CommitMetrics(instruments.metrics(), store.kind()), recent));
        this.spans = new ChangeSpans(instruments.spans(), store.kind());
        relay.serves(store);
    }

    @Override
    public Optional<Versioned<S>> find(I id) {
        return find(idText.apply(id));
    }

    @Override
    public Optional<Versioned<S>> recall(I id) {
        var text = idText.apply(id);
        var seen = recent.look(text);
        return seen == null ? find(text) : versioned(seen);
    }

    private Optional<Versioned<S>> find(String id) {
        var snapshot = store.load(id);
        if (snapshot.state() != null) recent.remember(snapshot);
        return versioned(snapshot);
    }

    private Optional<Versioned<S>> versioned(Snapshot<S> snapshot) {
        return Optional.ofNullable(snapshot.state()).map(s -> new Versioned<>(s, store.kind(), snapshot.version()));
    }

    @Override
    public <A> A change(I id, Class<A> answer, Decision<S, E, A> decision) {
        var result = submit(id, decision, answer).answer();
        if (result == null) {
            throw new IllegalStateException(
                    "an event that was handled before has no answer: use react in handlers and steps");
        }
        return result;
    }

    @Override
    public <A> boolean react(I id, Decision<S, E, A> decision) {
        return submit(id, decision, null).decided();
    }

    @Override
    public <A> boolean introduce(I id, Decision<S, E, A> decision) {
        recent.expectNew(idText.apply(id));
        return react(id, decision);
    }

    /** How many changes of an aggregate wait in this process for the save that is going on. */
    public final int waiting(I id) {
        return commits.waiting(idText.apply(id));
    }

    private <A> Waiting.Outcome<A> submit(I id, Decision<S, E, A> decision, @Nullable Class<A> answer) {
        var text = idText.apply(id);
        return spans.around(text, Cause.current(), cause -> submit(text, new Waiting<>(cause, decision, answer)));
    }

    private <A> Waiting.Outcome<A> submit(String text, Waiting<S, E, A> waiting) {
        var outcome = commits.submit(text, waiting);
        if (outcome.failure() != null) throw outcome.failure();
        if (outcome.lastStep() > 0) relay.awaitStep(store, text, outcome.lastStep(), STEPS_WAIT);
        return outcome;
    }
}
