package dk.samspil.messaging;

import dk.samspil.messaging.relay.EventSender;
import dk.samspil.messaging.store.OutboxEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** A log in memory, with what may go wrong on the way to it. The real sender's part is shown by {@code KafkaEventSenderIT}. */
final class FakeBroker implements EventSender {
    private final List<Long> log = new ArrayList<>();
    private final Queue<Runnable> beforeSends = new ArrayDeque<>();
    private final Queue<Runnable> afterAppends = new ArrayDeque<>();
    private int failures;

    FakeBroker failing(int times) {
        failures = times;
        return this;
    }

    /** Runs something before the next record is appended. */
    synchronized FakeBroker beforeNextSend(Runnable first) {
        beforeSends.add(first);
        return this;
    }

    /** Runs something after the next record is appended, before that is acknowledged. */
    synchronized FakeBroker beforeNextAcknowledgement(Runnable then) {
        afterAppends.add(then);
        return this;
    }

    @Override
    public Batch begin() {
        var failed = new AtomicBoolean();
        return (_, _, entry) -> {
            Runnable first;
            synchronized (this) {
                first = beforeSends.poll();
            }
            if (first != null) first.run();
            return acknowledged(append(entry, failed));
        };
    }

    private CompletableFuture<?> acknowledged(CompletableFuture<?> appended) {
        Runnable then;
        synchronized (this) {
            then = afterAppends.poll();
        }
        return then == null ? appended : appended.thenRunAsync(then, Thread::startVirtualThread);
    }

    /** As the real one: once an entry has failed, its batch takes nothing more. */
    private synchronized CompletableFuture<?> append(OutboxEntry entry, AtomicBoolean failed) {
        if (failures > 0) {
            failures--;
            failed.set(true);
        }
        if (failed.get())
            return CompletableFuture.failedFuture(new IllegalStateException("injected: not acknowledged"));
        log.add(entry.sequence());
        return CompletableFuture.completedFuture(null);
    }

    /** The sequences as appended. */
    synchronized List<Long> log() {
        return List.copyOf(log);
    }

    /** The log without repeats of what came before. */
    synchronized List<Long> firstOccurrences() {
        var seen = new HashSet<Long>();
        return log.stream().filter(seen::add).toList();
    }
}
