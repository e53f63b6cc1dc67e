package dk.samspil.messaging.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.store.StoredAggregates;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;

/** Aggregates in a collection of their own: the base of a service's store adapters, which add their queries. */
public abstract class MongoAggregates<I, S, E, D extends Record> extends StoredAggregates<I, S, E> {
    private final MongoCollection<D> documents;
    private final Mapping<S, D> mapping;
    private final List<String> searched;
    private volatile boolean indexed;

    /** @param searched fields by which many documents are searched: each gets an index before the first search */
    protected MongoAggregates(
            MongoMessaging messaging,
            String collection,
            Function<I, String> idText,
            Mapping<S, D> mapping,
            Outgoing.Translator<E> translator,
            String... searched) {
        super(
                new MongoAggregateStore<>(messaging.database(), collection, mapping),
                idText,
                translator,
                messaging.relay(),
                messaging.business(),
                messaging.instruments());
        this.documents = messaging.database().getCollection(collection, mapping.document());
        this.mapping = mapping;
        this.searched = List.of(searched);
    }

    /**
     * Those that have a state, for queries by nothing else: an aggregate that has handled an event to no effect has a
     * document all the same, which says only that.
     */
    protected static Bson present() {
        return Filters.exists(Fields.PRESENT);
    }

    /** The documents, to be queried; they are changed by decisions only. */
    protected final MongoCollection<D> documents() {
        if (!indexed) createIndexes();
        return documents;
    }

    // Not at the start, when the store may be away.
    private void createIndexes() {
        searched.forEach(field -> Failures.writing(() -> documents.createIndex(Indexes.ascending(field))));
        indexed = true;
    }

    protected final S state(D document) {
        return mapping.toState().apply(document);
    }

    /**
     * Removes aggregates for good, but those of which something is still to be told. A repeat of an event that one of
     * them has handled makes it anew: only for what a repeat of so old an event does no harm to.
     *
     * @return how many
     */
    protected final long remove(Bson which) {
        var told = Filters.exists(Fields.PENDING_SINCE, false);
        return Failures.writing(
                () -> documents().deleteMany(Filters.and(which, told)).getDeletedCount());
    }
}
