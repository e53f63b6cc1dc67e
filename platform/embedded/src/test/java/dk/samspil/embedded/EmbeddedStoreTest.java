package dk.samspil.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    private static final int WRITERS = 16;
    private static final int ENOUGH = 3000;

    @TempDir
    Path folder;

    @Test
    void keepsEveryAcknowledgedWriteOfSixteenWritersThroughAKill() throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        try (ChildProcess process = new ChildProcess(StoreProcess.class, folder);
                MongoClient client = client(process.port());
                ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int w = 0; w < WRITERS; w++) {
                String writer = "w" + w + "-";
                writers.execute(() -> write(client, writer, acknowledged, enough));
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            process.kill();
        }

        assertThat(stored()).containsAll(acknowledged).hasSizeBetween(ENOUGH, acknowledged.size() + WRITERS);
    }

    @Test
    void keepsAcknowledgedUpdatesOfOneDocumentThroughAKill() throws Exception {
        int updates = 300;
        try (ChildProcess process = new ChildProcess(StoreProcess.class, folder);
                MongoClient client = client(process.port())) {
            MongoCollection<Document> documents = documents(client);
            documents.insertOne(new Document("_id", "one").append("version", 0));
            for (int i = 1; i <= updates; i++) {
                documents.updateOne(Filters.eq("version", i - 1), Updates.set("version", i));
            }
            process.kill();
        }

        try (EmbeddedStore store = EmbeddedStore.start(folder);
                MongoClient client = client(store.port())) {
            assertThat(documents(client).find().first())
                    .isEqualTo(new Document("_id", "one").append("version", updates));
        }
    }

    @Test
    void endsWhenTheDiskIsFullAndGoesOnInANewProcess() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        try (ChildProcess process = ChildProcess.withLittleSpace(StoreProcess.class, folder);
                MongoClient client = client(process.port())) {
            assertThatExceptionOfType(MongoException.class).isThrownBy(() -> {
                for (int i = 0; i < 1000; i++) {
                    documents(client).insertOne(new Document("_id", "d" + i).append("text", new Binary(noise(i))));
                    acknowledged.add("d" + i);
                }
            });
            assertThat(process.exitCode()).isEqualTo(1);
        }

        assertThat(acknowledged).isNotEmpty();
        assertThat(stored()).containsAll(acknowledged);
    }

    @Test
    void staysSmallUnderUpdates() {
        try (EmbeddedStore store = EmbeddedStore.start(folder);
                MongoClient client = client(store.port())) {
            MongoCollection<Document> documents = documents(client);
            documents.insertOne(new Document("_id", "one"));
            String text = "x".repeat(50_000);
            for (int i = 0; i < 400; i++) {
                documents.updateOne(Filters.eq("one"), Updates.set("text", text + i));
            }
        }

        assertThat(folder.resolve("store.mv").toFile().length()).isLessThan(20L << 20);
    }

    @Test
    void indexesAreMadeWhileOthersWrite() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.start(folder);
                MongoClient client = client(store.port());
                ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            MongoCollection<Document> documents = documents(client);
            documents.insertOne(new Document("_id", "first"));
            var inserts = writers.submit(() -> insertMany(documents, 5, 1000));
            for (int i = 0; i < 20 || !inserts.isDone(); i++) {
                documents.createIndex(Indexes.ascending("field" + i), new IndexOptions().sparse(true));
            }

            inserts.get();
            assertThat(documents.countDocuments()).isEqualTo(5001);
        }
    }

    private static void insertMany(MongoCollection<Document> documents, int times, int each) {
        for (int t = 0; t < times; t++) {
            String batch = "b" + t + "-";
            documents.insertMany(IntStream.range(0, each)
                    .mapToObj(i -> new Document("_id", batch + i).append("text", "x".repeat(200)))
                    .toList());
        }
    }

    private static void write(MongoClient client, String writer, Set<String> acknowledged, CountDownLatch enough) {
        MongoCollection<Document> documents = documents(client);
        try {
            for (int i = 0; ; i++) {
                String id = writer + i;
                documents.insertOne(new Document("_id", id).append("text", "x".repeat(200)));
                acknowledged.add(id);
                enough.countDown();
            }
        } catch (MongoException killed) {
            // The process is gone; this insert was never acknowledged.
        }
    }

    private static byte[] noise(long seed) {
        byte[] bytes = new byte[100_000];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private Set<String> stored() {
        Set<String> ids = new HashSet<>();
        try (EmbeddedStore store = EmbeddedStore.start(folder);
                MongoClient client = client(store.port())) {
            documents(client).find().forEach(d -> ids.add(d.getString("_id")));
        }
        return ids;
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("test").getCollection("documents");
    }

    private static MongoClient client(int port) {
        return MongoClients.create("mongodb://localhost:" + port + "/?retryWrites=false&serverSelectionTimeoutMS=3000");
    }
}
