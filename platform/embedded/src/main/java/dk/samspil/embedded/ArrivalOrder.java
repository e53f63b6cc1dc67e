package dk.samspil.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVMap;

/**
 * A collection whose documents lie in the file in the order in which they came: those that are worked on at the same
 * time share pages, and a commit writes few. By default they lie by their id, which is random. What was written that
 * way before stays where it is: the index of ids knows the place of either.
 */
final class ArrivalOrder extends H2Collection {

    private final MVMap<Object, Document> documents;
    private final AtomicLong latest;

    ArrivalOrder(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> properties,
            CursorRegistry cursors) {
        super(database, name, options, documents, properties, cursors);
        this.documents = documents;
        this.latest = new AtomicLong(documents.floorKey(Long.MAX_VALUE) instanceof Long last ? last : 0);
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Long position = latest.incrementAndGet();
        documents.put(position, document);
        return position;
    }

    /** It would cost an encoding of the document before and after each change. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
