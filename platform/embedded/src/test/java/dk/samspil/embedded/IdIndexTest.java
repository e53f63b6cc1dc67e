package dk.samspil.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdIndexTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsByIdWhateverElseIsAsked() {
        try (MVStore store = MVStore.open(null)) {
            IndexedDatabase database = new IndexedDatabase("test", store, new CursorRegistry());
            Index<Object> ids =
                    database.openOrCreateUniqueIndex("c", "_id_", List.of(new IndexKey("_id", true)), false);

            assertThat(ids.canHandle(query("_id", "a"))).isTrue();
            assertThat(ids.canHandle(query("_id", "a").append("version", 3L))).isTrue();
            assertThat(ids.canHandle(
                            query("_id", query("$in", List.of("a", "b"))).append("version", 3L)))
                    .isTrue();
            assertThat(ids.canHandle(query("_id", query("$gt", "a")).append("version", 3L)))
                    .isFalse();
            assertThat(ids.canHandle(query("version", 3L))).isFalse();
        }
    }

    @Test
    void theOtherConditionsCount() {
        onTwoDocuments(documents -> {
            assertThat(update(documents, "a", 1)).isEqualTo(1);
            assertThat(update(documents, "a", 1)).isZero();
            assertThat(update(documents, "b", 2)).isZero();
            assertThat(update(documents, "absent", 1)).isZero();
            assertThat(documents.find(Filters.eq("version", 2L))).hasSize(1);
        });
    }

    @Test
    void severalIdsAndAConditionFindThoseThatMeetIt() {
        onTwoDocuments(documents -> {
            update(documents, "a", 1);

            assertThat(documents.find(Filters.and(Filters.in("_id", "a", "b", "absent"), Filters.eq("version", 1L))))
                    .extracting(d -> d.getString("_id"))
                    .containsExactly("b");
        });
    }

    @Test
    void theIndexOfAStoreThatWasThereIsUsedOn() {
        onTwoDocuments(documents -> update(documents, "a", 1));
        withStore(documents -> {
            assertThat(update(documents, "a", 2)).isEqualTo(1);
            documents.deleteOne(Filters.eq("_id", "b"));
            assertThat(update(documents, "b", 1)).isZero();
        });
    }

    private void onTwoDocuments(Consumer<MongoCollection<Document>> test) {
        withStore(documents -> {
            documents.insertMany(List.of(
                    new Document("_id", "a").append("version", 1L), new Document("_id", "b").append("version", 1L)));
            test.accept(documents);
        });
    }

    private void withStore(Consumer<MongoCollection<Document>> test) {
        try (EmbeddedStore store = EmbeddedStore.start(folder);
                MongoClient client = MongoClients.create(store.uri("test") + "?retryWrites=false")) {
            test.accept(client.getDatabase("test").getCollection("documents"));
        }
    }

    private static long update(MongoCollection<Document> documents, String id, long version) {
        return documents
                .updateOne(
                        Filters.and(Filters.eq("_id", id), Filters.eq("version", version)), Updates.inc("version", 1L))
                .getMatchedCount();
    }

    private static de.bwaldvogel.mongo.bson.Document query(String name, Object value) {
        return new de.bwaldvogel.mongo.bson.Document(name, value);
    }
}
