package dk.samspil.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * A database whose collections find a document by its id whatever else is asked of it, and keep documents as BSON, in
 * the order in which they came.
 */
final class IndexedDatabase extends H2Database {

    private static final MVMap.Builder<Object, Document> DOCUMENTS =
            new MVMap.Builder<Object, Document>().valueType(new StoredType());

    private static final MVMap.Builder<Object, Object> IDS = new MVMap.Builder<>().keyType(new StoredType());

    private final MVStore store;

    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
        // Before what is above opens the collections that are there.
        this.store = store;
        super(name, store, cursors);
    }

    /** What is above opens each map by its name, and gets the one that is open. */
    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        String name = getFullCollectionNamespace(collection);
        MVMap<Object, Document> documents = store.openMap("databases." + name, DOCUMENTS);
        if (!IdIndex.ID.equals(options.getIdField())) return super.openOrCreateCollection(collection, options);
        return new ArrivalOrder(this, collection, options, documents, store.openMap("meta." + name), cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        store.openMap(getFullCollectionNamespace(collection) + "._index_" + name, IDS);
        Index<Object> index = super.openOrCreateUniqueIndex(collection, name, keys, sparse);
        boolean ofIds = keys.size() == 1 && keys.getFirst().getKey().equals(IdIndex.ID);
        return ofIds ? new IdIndex(index) : index;
    }
}
