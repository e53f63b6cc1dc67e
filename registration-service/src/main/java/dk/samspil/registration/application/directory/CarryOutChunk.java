package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.directory.ImportId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Carries out one chunk of an import, then moves its cursor on, which leads to the next. Every row is an ordinary change
 * of one aggregate that does nothing where things are so already; so a chunk that was carried out in part, or by two at
 * once, comes to the same.
 */
public final class CarryOutChunk {
    private static final int AT_ONCE = 8;

    private final Imports imports;
    private final StagedRows rows;
    private final CarryOutRow each;
    private final Clock clock;

    public CarryOutChunk(Imports imports, StagedRows rows, CarryOutRow each, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.each = each;
        this.clock = clock;
    }

    public void handle(ImportId id, int number) {
        if (imports.find(id).filter(i -> i.state().isDue(number)).isEmpty()) return;
        var chunk = rows.find(id, number).orElseThrow(() -> new IllegalStateException("a chunk is not there"));
        carryOut(chunk.rows());
        imports.react(
                id,
                current -> current.filter(i -> i.isDue(number))
                        .map(i -> i.advanced(chunk.rows().size(), clock.instant()))
                        .map(next -> Change.to(next, next.news()))
                        .orElseGet(Change::none));
        rows.forgetRows(id, number);
    }

    private void carryOut(List<Staged> staged) {
        var current = Cause.current();
        // Not under the step itself: each aggregate would remember it for good.
        var cause = Cause.following(current.causationId(), current.correlationId(), current.trace());
        try (var workers =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            awaitAll(submitted(staged, cause, workers));
        }
    }

    private List<Future<?>> submitted(List<Staged> staged, Cause cause, ExecutorService workers) {
        var all = new ArrayList<Future<?>>(staged.size());
        for (var row : staged) all.add(workers.submit(() -> cause.run(() -> each.handle(row))));
        return all;
    }

    private static void awaitAll(List<Future<?>> all) {
        try {
            for (var one : all) one.get();
        } catch (ExecutionException e) {
            all.forEach(one -> one.cancel(false));
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            all.forEach(one -> one.cancel(false));
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while an import is carried out", e);
        }
    }
}
