package dk.samspil.embedded;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Collection;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * Apache Kafka itself as one KRaft node: broker and controller in this process, data in one folder that survives the
 * end of the process in whatever way it comes.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final Path folder;
    private final int port;
    private final KafkaRaftServer server;
    private boolean closed;

    private EmbeddedBroker(Path folder, int port, KafkaRaftServer server) {
        this.folder = folder;
        this.port = port;
        this.server = server;
    }

    /** Formats the folder when it is empty, and returns when the broker takes requests. */
    public static EmbeddedBroker start(Path folder, int port, int controllerPort) {
        Path absolute = folder.toAbsolutePath();
        BrokerStorage.format(absolute);
        KafkaConfig config = new KafkaConfig(BrokerSettings.of(absolute, port, controllerPort), false);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
        return new EmbeddedBroker(absolute, port, server);
    }

    /** On free ports. */
    public static EmbeddedBroker start(Path folder) throws IOException {
        int[] ports = freePorts();
        return start(folder, ports[0], ports[1]);
    }

    // Both are held at the same time, so that they differ.
    private static int[] freePorts() throws IOException {
        try (ServerSocket one = new ServerSocket(0);
                ServerSocket other = new ServerSocket(0)) {
            return new int[] {one.getLocalPort(), other.getLocalPort()};
        }
    }

    public int port() {
        return port;
    }

    public Path folder() {
        return folder;
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Creates what is missing of these and leaves the others as they are. */
    public void create(Collection<Topic> topics) {
        new Topics(bootstrapServers()).create(topics);
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            server.shutdown();
            server.awaitShutdown();
        }
    }
}
