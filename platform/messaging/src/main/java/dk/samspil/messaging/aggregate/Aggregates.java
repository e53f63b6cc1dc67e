package dk.samspil.messaging.aggregate;

import java.util.Optional;

/**
 * The aggregates of one kind. Every change is decided on the current state and saved with its
 * events in one conditional write; both happen or neither. A lost race is decided again, so a
 * decision must be free of side effects.
 *
 * <p>Changes are made under a {@link Cause}. Under the same command id the first answer comes
 * again; under an event that this aggregate has handled already, or one older in its stream,
 * nothing changes.
 *
 * @param <I> identifies an aggregate
 * @param <S> its state
 * @param <E> its domain events
 */
public interface Aggregates<I, S, E> {

    /** The state as last saved, with the version for conditional requests. */
    Optional<Versioned<S>> find(I id);

    /**
     * The state as this process saw it last, a few seconds ago at most, or as last saved where it knows none. Somebody
     * else may have saved since: only for what a change finds out for sure before anything comes of it.
     */
    default Optional<Versioned<S>> recall(I id) {
        return find(id);
    }

    /**
     * Decides a command and saves what it changes. Private steps among the events have been tried
     * once when this returns, unless the change is itself part of a step; one that failed is repeated until it
     * succeeds.
     *
     * @param answer the type of the answer: a record, an enum, a string, or a sealed interface of
     *     records, so that it can be kept for a repeated command
     * @throws StaleVersion if the command expects another version
     * @throws CommandReused if the command id came before with other content
     * @throws OutboxFull if too much waits for the broker
     * @throws StoreUnavailable if the store did not answer; nothing is changed
     * @throws OutcomeUnknown if the store went away during the write; repeat under the same id
     */
    <A> A change(I id, Class<A> answer, Decision<S, E, A> decision);

    /**
     * Follows an event, a private step or a timer: as {@link #change}, without an answer.
     *
     * @return whether anything was decided, false for a repeat
     */
    <A> boolean react(I id, Decision<S, E, A> decision);

    /**
     * The same as {@link #react}, for what is most likely not there yet: decided as if it were not, and once more on
     * what is there if it is. Where it is not, that saves a load.
     */
    default <A> boolean introduce(I id, Decision<S, E, A> decision) {
        return react(id, decision);
    }
}
