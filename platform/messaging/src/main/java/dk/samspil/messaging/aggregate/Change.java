package dk.samspil.messaging.aggregate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a decision: the next state (null: as it was), the events that tell of it, oldest
 * first, and the answer for whoever asked.
 */
public record Change<S, E, A>(@Nullable S state, List<E> events, A answer) {
    public Change {
        events = List.copyOf(events);
    }

    /** The next state with its events and an answer. */
    public static <S, E, A> Change<S, E, A> to(S state, List<? extends E> events, A answer) {
        return new Change<>(state, List.copyOf(events), answer);
    }

    /** The next state with its events, where nobody waits for an answer. */
    public static <S, E> Change<S, E, Done> to(S state, List<? extends E> events) {
        return new Change<>(state, List.copyOf(events), Done.DONE);
    }

    /** Nothing changes; the answer says why, or what is so already. */
    public static <S, E, A> Change<S, E, A> none(A answer) {
        return new Change<>(null, List.of(), answer);
    }

    /** Nothing changes and nobody asks. */
    public static <S, E> Change<S, E, Done> none() {
        return none(Done.DONE);
    }

    /** Whether there is nothing to save. */
    public boolean changesNothing() {
        return state == null && events.isEmpty();
    }

    /** The answer where there is nothing to say. */
    public enum Done {
        DONE
    }
}
