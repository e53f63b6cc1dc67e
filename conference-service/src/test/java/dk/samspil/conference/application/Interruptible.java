package dk.samspil.conference.application;

import dk.samspil.messaging.aggregate.Decision;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.testkit.InMemoryAggregates;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Aggregates in memory. What is asked for happens just before the next changes: somebody else acts, or the process dies. */
abstract class Interruptible<I, S, E> extends InMemoryAggregates<I, S, E> {
    private final Queue<Runnable> interruptions = new ConcurrentLinkedQueue<>();

    Interruptible(String kind, Function<I, String> idText, Outgoing.Translator<E> translator) {
        super(kind, idText, translator, Conferencing.CLOCK);
    }

    void beforeNextReaction(Runnable interruption) {
        interruptions.add(interruption);
    }

    @Override
    public <A> boolean react(I id, Decision<S, E, A> decision) {
        var interruption = interruptions.poll();
        if (interruption != null) interruption.run();
        return super.react(id, decision);
    }
}
