package dk.samspil.messaging.mongo;

import com.mongodb.client.MongoCollection;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.store.StoredAggregates;
import java.util.function.Function;

/** Aggregates in a collection of their own: the base of a service's store adapters, which add their queries. */
public abstract class MongoAggregates<I, S, E, D extends Record> extends StoredAggregates<I, S, E> {
    private final MongoCollection<D> documents;
    private final Mapping<S, D> mapping;

    protected MongoAggregates(
            MongoMessaging messaging,
            String collection,
            Function<I, String> idText,
            Mapping<S, D> mapping,
            Outgoing.Translator<E> translator) {
        super(
                new MongoAggregateStore<>(messaging.database(), collection, mapping),
                idText,
                translator,
                messaging.relay(),
                messaging.business());
        this.documents = messaging.database().getCollection(collection, mapping.document());
        this.mapping = mapping;
    }

    /** The documents, to be queried; they are changed by decisions only. */
    protected final MongoCollection<D> documents() {
        return documents;
    }

    protected final S state(D document) {
        return mapping.toState().apply(document);
    }
}
