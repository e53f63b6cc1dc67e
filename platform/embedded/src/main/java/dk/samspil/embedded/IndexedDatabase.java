package dk.samspil.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose collections find a document by its id whatever else is asked of it, and keep documents as BSON. */
final class IndexedDatabase extends H2Database {

    private static final MVMap.Builder<Object, Object> DOCUMENTS = new MVMap.Builder<>().valueType(new StoredType());

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
        store.openMap("databases." + getFullCollectionNamespace(collection), DOCUMENTS);
        return super.openOrCreateCollection(collection, options);
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
