package dk.samspil.messaging.store;

import java.util.OptionalLong;

/**
 * Keeps the aggregates of one kind. An implementation promises that a save is one atomic write, that
 * what it has acknowledged survives the kill of any process, that a load after it sees it, and that
 * fields it does not know survive a save.
 */
public interface AggregateStore<S> extends Outbox {

    /** The aggregate as last saved, or an absent one. */
    Snapshot<S> load(String id);

    /**
     * Saves, if the version is still the one that was read.
     *
     * @return how many bytes of the outbox had left at that moment; empty if somebody else was faster and
     *     nothing was saved
     * @throws dk.samspil.messaging.aggregate.StoreUnavailable if nothing was written
     * @throws dk.samspil.messaging.aggregate.OutcomeUnknown if it may have been
     */
    OptionalLong save(Save<S> save);
}
