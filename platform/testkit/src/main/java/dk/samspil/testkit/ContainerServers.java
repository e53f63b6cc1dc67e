package dk.samspil.testkit;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mongodb.MongoDBContainer;

/** MongoDB as a replica set of one, and Apache Kafka, in containers that go with this process. */
final class ContainerServers implements Servers {
    /** The same as in {@code docker-compose.yml}; {@code ContainersTest} compares. */
    static final String STORE = "mongo:8.0.17";

    static final String BROKER = "apache/kafka:4.2.0";

    private final MongoDBContainer store = new MongoDBContainer(STORE).withReplicaSet();
    private final KafkaContainer broker = new KafkaContainer(BROKER)
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_HEAP_OPTS", "-Xmx384m");

    private ContainerServers() {}

    static Servers start() {
        var servers = new ContainerServers();
        Startables.deepStart(servers.store, servers.broker).join();
        return servers;
    }

    @Override
    public String brokers() {
        return broker.getBootstrapServers();
    }

    /** Without the set's name: its only member calls itself by a name that is known in the container alone. */
    @Override
    public String storeUri(String database) {
        return store.getReplicaSetUrl(database);
    }

    @Override
    public void close() {
        broker.stop();
        store.stop();
    }
}
