package dk.samspil.bench.infrastructure;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Callers on virtual threads. What fails one of them fails the round. */
public final class Callers {
    private Callers() {}

    /** So many callers at once, each with its number; returns when all have ended. */
    public static void run(int callers, IntConsumer work) throws InterruptedException, ExecutionException {
        var running = new ArrayList<Future<?>>(callers);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < callers; i++) {
                var number = i;
                running.add(threads.submit(() -> work.accept(number)));
            }
        }
        for (var each : running) each.get();
    }
}
