package dk.samspil.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dk.samspil.embedded.Topic;
import dk.samspil.embedded.Topics;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/**
 * The real broker and the real store of a test run, started once per process: in containers or in this process, as
 * {@code SAMSPIL_INFRA} says.
 */
public final class Infrastructure {
    /** Logged at all times, whatever else is silenced. */
    private static final String LOG = "samspil.tests";

    private static final class Started {
        static final Infrastructure INSTANCE = start();
    }

    private final Servers servers;
    private final MongoClient client;

    private Infrastructure(Servers servers) {
        this.servers = servers;
        this.client = MongoClients.create(servers.storeUri("admin"));
    }

    public static Infrastructure get() {
        return Started.INSTANCE;
    }

    /** Brokers to begin with. */
    public String brokers() {
        return servers.brokers();
    }

    /** The broker's topics, to be added to. */
    public Topics broker() {
        return new Topics(servers.brokers());
    }

    /** The store's address with a database of this name. */
    public String storeUri(String database) {
        return servers.storeUri(database);
    }

    /** A database that nobody has used. */
    public MongoDatabase freshDatabase() {
        return client.getDatabase(freshName());
    }

    public static String freshName() {
        return "test" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private static Infrastructure start() {
        var taken = Choice.of(System.getenv()).take(Engine::obstacle);
        LoggerFactory.getLogger(LOG).info(taken.line());
        var servers = taken.containers() ? ContainerServers.start() : EmbeddedServers.start();
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
        new Topics(servers.brokers()).create(Topic.all());
        return new Infrastructure(servers);
    }
}
