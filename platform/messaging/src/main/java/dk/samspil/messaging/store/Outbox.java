package dk.samspil.messaging.store;

import java.time.Instant;
import java.util.List;

/**
 * What a sender sees of the aggregates of one kind. Entries come oldest first, and an entry leaves
 * only by {@link #removeThrough}; so any number of senders may be at work: they repeat each other, but
 * none sends an entry before an older one has been sent by somebody.
 */
public interface Outbox {

    /** The kind, as it stands in the ids of events, in streams and entity tags: {@code calls}. */
    String kind();

    /** The oldest entries, as many as one batch takes. */
    List<OutboxEntry> oldest(String id);

    /**
     * Removes all up to this position, which have been sent; repeating it is harmless.
     *
     * @return the oldest of the rest
     */
    List<OutboxEntry> removeThrough(String id, long position);

    /** Aggregates whose oldest entry was saved before this: its sender has crashed, is paused, or is failing. */
    List<String> overdue(Instant before);
}
