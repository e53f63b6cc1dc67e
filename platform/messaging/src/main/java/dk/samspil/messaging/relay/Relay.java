package dk.samspil.messaging.relay;

import dk.samspil.messaging.store.Outbox;
import dk.samspil.messaging.store.OutboxEntry;
import java.time.Duration;
import java.util.List;

/**
 * Does what saves have left in the outboxes. Whoever sends begins at the oldest entry that is pending and
 * goes on until nothing is left; what was sent is removed after the broker has acknowledged it. So an
 * entry may be repeated, never lost, and never sent before an older one of its aggregate.
 */
public interface Relay {

    /** From now on overdue entries of these aggregates are looked for. */
    void serves(Outbox outbox);

    /**
     * A save has left these entries.
     *
     * @param firstInLine whether the outbox was empty before, so that nobody else is sending
     */
    void saved(Outbox outbox, String id, List<OutboxEntry> entries, boolean firstInLine);

    /** Something may be pending for this aggregate: begin at the oldest. */
    void wake(Outbox outbox, String id);

    /** Waits until this process has taken the private steps up to a position, or has failed to, or time is up. */
    void awaitStep(Outbox outbox, String id, long position, Duration atMost);
}
