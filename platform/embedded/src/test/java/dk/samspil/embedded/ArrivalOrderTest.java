package dk.samspil.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalOrderTest {

    private static final int COUNT = 500;

    @TempDir
    private Path folder = Path.of("");

    private final List<String> ids = shuffled();

    @Test
    void documentsLieAsTheyCameAlsoAfterRestarts() {
        List<String> expected = new ArrayList<>();
        for (List<String> some : List.of(ids.subList(0, 200), ids.subList(200, 300), ids.subList(300, COUNT))) {
            with(documents -> {
                some.forEach(id -> documents.insertOne(new Document("_id", id)));
                documents.deleteOne(Filters.eq(some.getLast()));
            });
            expected.addAll(some.subList(0, some.size() - 1));
        }
        with(documents -> assertThat(found(documents)).isEqualTo(expected));
    }

    @Test
    void goesOnWithAFileThatLiesById() {
        withAnEarlierRelease(documents -> ids.forEach(id -> documents.insertOne(new Document("_id", id))));
        for (int round = 1; round <= 2; round++) {
            int n = round;
            with(documents -> {
                for (String id : ids) {
                    assertThat(documents
                                    .updateOne(Filters.eq(id), Updates.set("round", n))
                                    .getMatchedCount())
                            .isEqualTo(1);
                    assertThatExceptionOfType(MongoWriteException.class)
                            .isThrownBy(() -> documents.insertOne(new Document("_id", id)));
                }
                documents.insertOne(new Document("_id", "new-" + n).append("round", 2));
                assertThat(documents.deleteOne(Filters.eq(ids.removeFirst())).getDeletedCount())
                        .isEqualTo(1);
            });
        }
        with(documents -> {
            ids.addAll(List.of("new-1", "new-2"));
            assertThat(found(documents)).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(documents.countDocuments(Filters.eq("round", 2))).isEqualTo(ids.size());
        });
    }

    @Test
    void aReplyHoldsADocumentAsItWasAtOneMoment() {
        with(documents -> {
            documents.insertOne(allFields(0).append("_id", "one"));
            AtomicBoolean over = new AtomicBoolean();
            try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Integer>> read = new ArrayList<>();
                for (int i = 0; i < 3; i++) read.add(readers.submit(() -> readUntil(over, documents)));
                for (int i = 1; i <= 3_000; i++) {
                    documents.updateOne(Filters.eq("one"), new Document("$set", allFields(i)));
                }
                over.set(true);
                assertThat(read).allSatisfy(each -> assertThat(each.get()).isPositive());
            }
        });
    }

    private static int readUntil(AtomicBoolean over, MongoCollection<Document> documents) {
        int reads = 0;
        for (; !over.get(); reads++) {
            Document found =
                    documents.find(Filters.eq("one")).into(new ArrayList<>()).getFirst();
            assertThat(new HashSet<>(found.values()))
                    .as("the id and one number")
                    .hasSize(2);
        }
        return reads;
    }

    private static Document allFields(int value) {
        Document fields = new Document();
        for (int i = 0; i < 100; i++) fields.append("field-" + i, value);
        return fields;
    }

    private void with(Consumer<MongoCollection<Document>> use) {
        try (EmbeddedStore store = EmbeddedStore.start(folder)) {
            use(store.uri("test"), use);
        }
    }

    private void withAnEarlierRelease(Consumer<MongoCollection<Document>> use) {
        MVStore store = MVStore.open(folder.resolve("store.mv").toString());
        MongoServer server = new MongoServer(new H2Backend(store));
        try {
            server.bind("localhost", 0);
            use("mongodb://localhost:" + server.getLocalAddress().getPort() + "/test", use);
        } finally {
            server.shutdownNow();
        }
    }

    private static void use(String uri, Consumer<MongoCollection<Document>> use) {
        try (MongoClient client = MongoClients.create(uri)) {
            use.accept(client.getDatabase("test").getCollection("c"));
        }
    }

    private static List<String> found(MongoCollection<Document> documents) {
        return documents.find().map(document -> document.getString("_id")).into(new ArrayList<>());
    }

    private static List<String> shuffled() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) ids.add("id-" + i);
        Collections.shuffle(ids, new Random(1));
        return ids;
    }
}
