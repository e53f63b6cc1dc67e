package dk.samspil.operations.web;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

/** Asks many at the same time, but not too many, each as the caller. */
final class Together {
    private static final int AT_ONCE = 16;

    private Together() {}

    /** The answers in the order of the questions; the first failure is thrown. */
    static <Q, A> List<A> ask(List<Q> questions, Function<Q, A> answer) {
        try (ExecutorService threads =
                new DelegatingSecurityContextExecutorService(Executors.newVirtualThreadPerTaskExecutor())) {
            var turns = new Semaphore(AT_ONCE);
            var asked = questions.stream()
                    .map(question -> threads.submit(() -> inTurn(turns, () -> answer.apply(question))))
                    .toList();
            return asked.stream().map(Together::await).toList();
        }
    }

    private static <A> A inTurn(Semaphore turns, Supplier<A> work) throws InterruptedException {
        turns.acquire();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private static <A> A await(Future<A> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
