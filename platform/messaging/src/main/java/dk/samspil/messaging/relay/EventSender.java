package dk.samspil.messaging.relay;

import dk.samspil.messaging.store.OutboxEntry;
import java.util.concurrent.CompletableFuture;

/** The way to the broker. */
public interface EventSender extends AutoCloseable {

    /** Begins a batch of entries of one aggregate. It may be left unfinished. */
    Batch begin();

    /** Sends nothing more. */
    @Override
    default void close() {}

    /**
     * Entries that are sent one after another. Those for the same topic and key are appended in that order; once one
     * has failed, no later one of the batch is appended, for a consumer takes an older one that comes after it for a
     * repeat.
     */
    interface Batch {

        /**
         * Sends one entry.
         *
         * @param kind the aggregate's kind
         * @param id the aggregate's id
         * @return completes when the broker has it on all replicas in sync
         */
        CompletableFuture<?> send(String kind, String id, OutboxEntry entry);
    }
}
