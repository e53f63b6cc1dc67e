package dk.samspil.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** One node on the loopback address, modest in memory and files. */
final class BrokerSettings {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";
    private static final String MEGABYTE = Integer.toString(1 << 20);

    private BrokerSettings() {}

    static Map<String, String> of(Path folder, int port, int controllerPort) {
        Map<String, String> settings = new HashMap<>();
        settings.put("node.id", Integer.toString(NODE));
        settings.put("process.roles", "broker,controller");
        settings.put("controller.quorum.voters", NODE + "@localhost:" + controllerPort);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put(
                "listeners", "PLAINTEXT://localhost:" + port + "," + CONTROLLER + "://localhost:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        settings.put("log.dirs", folder.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.putAll(retention());
        settings.putAll(oneNode());
        settings.putAll(session());
        settings.putAll(modest());
        return settings;
    }

    private static Map<String, String> retention() {
        return Map.of(
                "offsets.retention.minutes", Long.toString(Duration.ofDays(365).toMinutes()),
                "log.retention.ms", "-1",
                "log.retention.bytes", "-1");
    }

    private static Map<String, String> oneNode() {
        return Map.of(
                "default.replication.factor", "1",
                "min.insync.replicas", "1",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "2",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0");
    }

    /** After a kill the node waits for the session of its former self to end before it may register again. */
    private static Map<String, String> session() {
        return Map.of(
                "broker.session.timeout.ms", "4000",
                "broker.heartbeat.interval.ms", "500");
    }

    /** The defaults set aside 128 MiB for the cleaner alone, and 10 MiB of index for each of some forty partitions. */
    private static Map<String, String> modest() {
        return Map.of(
                "log.cleaner.threads", "1",
                "log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20),
                "log.cleaner.io.buffer.size", Integer.toString(128 << 10),
                "log.index.size.max.bytes", MEGABYTE,
                "log.segment.bytes", Integer.toString(64 << 20),
                "num.network.threads", "2",
                "num.io.threads", "4",
                "num.recovery.threads.per.data.dir", "2",
                "share.coordinator.state.topic.num.partitions", "1",
                "background.threads", "2");
    }
}
