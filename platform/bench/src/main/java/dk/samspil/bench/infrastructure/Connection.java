package dk.samspil.bench.infrastructure;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dk.samspil.bench.harness.Surroundings.Infrastructure;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.BsonDocument;

/** One contestant's way to broker and store: a topic and a database of its own, which nobody has used. */
public final class Connection implements AutoCloseable {
    private static final int PARTITIONS = 6;

    private final Infrastructure infrastructure;
    private final String name =
            "bench" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final MongoClient client;

    private Connection(Infrastructure infrastructure) {
        this.infrastructure = infrastructure;
        this.client = MongoClients.create(infrastructure.storeUri());
    }

    public static Connection open(Infrastructure infrastructure) throws ExecutionException, InterruptedException {
        var connection = new Connection(infrastructure);
        connection.create(connection.topic());
        return connection;
    }

    /** Creates topics, where they are missing. */
    public void create(String... topics) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, infrastructure.brokers()))) {
            var present = admin.listTopics().names().get();
            var missing = Stream.of(topics)
                    .filter(t -> !present.contains(t))
                    .map(t -> new NewTopic(t, Optional.of(PARTITIONS), Optional.empty()))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }

    public String brokers() {
        return infrastructure.brokers();
    }

    public String topic() {
        return name + ".events";
    }

    /** The store's address with this database. */
    public String storeUri() {
        return infrastructure.storeUri().replaceFirst("/(\\?|$)", "/" + name + "$1");
    }

    public String database() {
        return name;
    }

    public MongoDatabase store() {
        return client.getDatabase(name);
    }

    /** With the conditions that messaging keeps too. */
    public MongoCollection<BsonDocument> collection(String name) {
        return store().getCollection(name, BsonDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public void close() {
        store().drop();
        client.close();
    }
}
