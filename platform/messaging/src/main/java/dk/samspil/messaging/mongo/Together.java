package dk.samspil.messaging.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does in one round trip what several callers want at the same time. Whoever comes alone is served at once; whoever
 * comes while others are served goes with the next, so nobody waits for more to come.
 *
 * @param <W> what is wanted
 * @param <R> what comes of it
 */
final class Together<W, R> {
    private static final int MOST = 100;

    private final Function<W, R> single;
    private final Function<List<W>, @Nullable List<R>> all;
    private final Queue<Wish<W, R>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    /**
     * @param all in one go, in this order; null if that does not tell what came of each, so that each caller has to do
     *     its own. What it throws, all get.
     */
    Together(Function<W, R> single, Function<List<W>, @Nullable List<R>> all) {
        this.single = single;
        this.all = all;
    }

    R call(W wanted) {
        var own = new Wish<W, R>(wanted, Thread.currentThread());
        waiting.add(own);
        // Kept for later: what this thread does, or waits for, concerns others too.
        var interrupted = Thread.interrupted();
        while (!own.isTold) {
            if (turn.tryLock()) serveNext();
            else LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) Thread.currentThread().interrupt();
        return own.isAlone ? single.apply(wanted) : own.result();
    }

    private void serveNext() {
        try {
            var batch = nextBatch();
            if (!batch.isEmpty()) serve(batch);
        } finally {
            turn.unlock();
            // After the turn has ended: who comes from here on finds it free.
            var next = waiting.peek();
            if (next != null) LockSupport.unpark(next.thread);
        }
    }

    private List<Wish<W, R>> nextBatch() {
        var batch = new ArrayList<Wish<W, R>>();
        for (var next = waiting.poll(); next != null; next = batch.size() < MOST ? waiting.poll() : null)
            batch.add(next);
        return batch;
    }

    private void serve(List<Wish<W, R>> batch) {
        try {
            if (batch.size() == 1) batch.getFirst().succeeded(single.apply(batch.getFirst().wanted));
            else tell(batch, all.apply(batch.stream().map(wish -> wish.wanted).toList()));
        } catch (RuntimeException | Error e) {
            batch.forEach(wish -> wish.failed(e));
        }
    }

    private static <W, R> void tell(List<Wish<W, R>> batch, @Nullable List<R> results) {
        for (int i = 0; i < batch.size(); i++) {
            if (results == null) batch.get(i).isLeftAlone();
            else batch.get(i).succeeded(results.get(i));
        }
    }

    /** How many nobody serves yet. */
    int waiting() {
        return waiting.size();
    }

    private static final class Wish<W, R> {
        final W wanted;
        final Thread thread;
        private @Nullable R result;
        private @Nullable Throwable failure;
        private boolean isAlone;
        private volatile boolean isTold;

        Wish(W wanted, Thread thread) {
            this.wanted = wanted;
            this.thread = thread;
        }

        void succeeded(R outcome) {
            result = outcome;
            end();
        }

        void failed(Throwable cause) {
            failure = cause;
            end();
        }

        /** Whoever wants it does it. */
        void isLeftAlone() {
            isAlone = true;
            end();
        }

        private void end() {
            isTold = true;
            LockSupport.unpark(thread);
        }

        R result() {
            if (failure instanceof RuntimeException e) throw e;
            if (failure instanceof Error e) throw e;
            return Objects.requireNonNull(result);
        }
    }
}
