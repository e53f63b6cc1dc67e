package dk.samspil.telemetry;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A figure that must be asked of something that may be slow or away. It is asked when somebody looks, at most once in
 * five seconds and once at a time; what can't be told at that moment is not a number, rather than an old one.
 */
public final class Reading {
    private static final long FRESH = Duration.ofSeconds(5).toNanos();
    private static final long PATIENCE_MS = 500;

    private final DoubleSupplier question;
    private @Nullable CompletableFuture<Double> answer;
    private long askedAt;

    public Reading(DoubleSupplier question) {
        this.question = question;
    }

    public double value() {
        try {
            return asked().get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return Double.NaN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Double.NaN;
        }
    }

    private synchronized CompletableFuture<Double> asked() {
        var latest = answer;
        if (latest != null && (!latest.isDone() || System.nanoTime() - askedAt < FRESH)) return latest;
        var next = new CompletableFuture<Double>();
        answer = next;
        askedAt = System.nanoTime();
        Thread.ofVirtual().name("reading").start(() -> ask(next));
        return next;
    }

    private void ask(CompletableFuture<Double> next) {
        try {
            next.complete(question.getAsDouble());
        } catch (Throwable e) {
            next.completeExceptionally(e);
        }
    }
}
