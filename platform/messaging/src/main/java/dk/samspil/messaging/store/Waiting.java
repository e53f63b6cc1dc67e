package dk.samspil.messaging.store;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Decision;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A caller who waits for a decision to be made and saved. Each attempt to save overwrites the outcome, the one that succeeds is told. */
final class Waiting<S, E, A> {

    /**
     * How it ended for this caller.
     *
     * @param decided false for a repeat of what was handled before
     * @param lastStep the position of the last private step that the change left; 0 if none
     */
    record Outcome<A>(
            @Nullable A answer,
            boolean decided,
            long lastStep,
            @Nullable RuntimeException failure) {}

    private final Cause cause;
    private final Decision<S, E, A> decision;
    private final @Nullable Class<A> answer;
    private final CompletableFuture<Outcome<A>> told = new CompletableFuture<>();
    private Outcome<A> outcome = new Outcome<>(null, false, 0, null);

    Waiting(Cause cause, Decision<S, E, A> decision, @Nullable Class<A> answer) {
        this.cause = cause;
        this.decision = decision;
        this.answer = answer;
    }

    Cause cause() {
        return cause;
    }

    Decision<S, E, A> decision() {
        return decision;
    }

    /** Whether the answer is kept for a repeat of the command. */
    boolean keepsAnswer() {
        return answer != null && cause.command().isPresent();
    }

    void decided(A answer, long lastStep) {
        outcome = new Outcome<>(answer, true, lastStep, null);
    }

    void unchanged(A answer) {
        outcome = new Outcome<>(answer, true, 0, null);
    }

    void handledBefore() {
        outcome = new Outcome<>(null, false, 0, null);
    }

    void answeredBefore(String json) {
        outcome = new Outcome<>(answer == null ? null : Answers.read(json, answer), false, 0, null);
    }

    void failed(RuntimeException failure) {
        outcome = new Outcome<>(null, false, 0, failure);
    }

    boolean hasFailed() {
        return outcome.failure() != null;
    }

    /** What {@link #tell} would tell now, for an attempt that may turn out later to have succeeded. */
    Runnable telling() {
        var result = outcome;
        return () -> told.complete(result);
    }

    void tell() {
        telling().run();
    }

    boolean isTold() {
        return told.isDone();
    }

    /** Waits for the save. */
    Outcome<A> await() {
        return told.join();
    }
}
