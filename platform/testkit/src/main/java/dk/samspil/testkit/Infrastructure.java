package dk.samspil.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dk.samspil.embedded.EmbeddedBroker;
import dk.samspil.embedded.EmbeddedStore;
import dk.samspil.embedded.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;

/** The real broker and the real store of a test run: started once per process, on free ports, on disk. */
public final class Infrastructure {
    private static final class Started {
        static final Infrastructure INSTANCE = start();
    }

    private final EmbeddedBroker broker;
    private final EmbeddedStore store;
    private final MongoClient client;

    private Infrastructure(EmbeddedBroker broker, EmbeddedStore store) {
        this.broker = broker;
        this.store = store;
        this.client = MongoClients.create(store.uri("admin"));
    }

    public static Infrastructure get() {
        return Started.INSTANCE;
    }

    /** Brokers to begin with. */
    public String brokers() {
        return broker.bootstrapServers();
    }

    public EmbeddedBroker broker() {
        return broker;
    }

    /** The store's address with a database of this name. */
    public String storeUri(String database) {
        return store.uri(database);
    }

    /** A database that nobody has used. */
    public MongoDatabase freshDatabase() {
        return client.getDatabase(freshName());
    }

    public static String freshName() {
        return "test" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private static Infrastructure start() {
        try {
            var folder = Files.createTempDirectory("samspil-test");
            var broker = EmbeddedBroker.start(Files.createDirectories(folder.resolve("broker")));
            var store = EmbeddedStore.start(Files.createDirectories(folder.resolve("store")));
            broker.create(Topic.all());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                broker.close();
                store.close();
                remove(folder);
            }));
            return new Infrastructure(broker, store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // a temporary folder: what stays there harms nobody
        }
    }
}
