package dk.samspil.messaging.relay;

import dk.samspil.messaging.store.OutboxEntry;
import java.util.concurrent.CompletableFuture;

/** The way to the broker. */
public interface EventSender {

    /**
     * Sends one entry of an aggregate. Entries given one after another for the same topic and key are
     * appended in that order, or the later ones fail with the earlier one.
     *
     * @param kind the aggregate's kind
     * @param id the aggregate's id
     * @return completes when the broker has it on all replicas in sync
     */
    CompletableFuture<?> send(String kind, String id, OutboxEntry entry);
}
