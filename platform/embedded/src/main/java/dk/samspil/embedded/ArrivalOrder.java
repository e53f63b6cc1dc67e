package dk.samspil.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVMap;

/**
 * A collection whose documents lie in the file in the order in which they came: those that are worked on at the same
 * time share pages, and a commit writes few. By default they lie by their id, which is random. What was written that
 * way before stays where it is: the index of ids knows the place of either.
 *
 * <p>A document that lies here is replaced, never changed, so that who has found it sees it as it was.
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

    /**
     * Copies, for what is above changes the documents that it finds, and those that lie here may be in a reply that is
     * being written: it would hold half of a change, and one that is not committed. What is in a document is never
     * changed, but replaced.
     */
    @Override
    protected QueryResult queryDocuments(
            Document query, Document order, int skip, int limit, int batch, Document fields) {
        QueryResult found = super.queryDocuments(query, order, skip, limit, batch, fields);
        List<Document> copies =
                found.collectDocuments().stream().map(Document::clone).toList();
        return new QueryResult(copies, found.getCursorId());
    }

    /** It would cost an encoding of the document before and after each change. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    /** Rather than what an earlier release counted last. */
    @Override
    protected int getDataSize() {
        return 0;
    }
}
