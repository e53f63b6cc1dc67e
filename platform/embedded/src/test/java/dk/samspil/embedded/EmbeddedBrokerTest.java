package dk.samspil.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    private static final TopicPartition PARTITION = new TopicPartition("registration.events", 3);
    private static final int RECORDS = 2000;

    @TempDir
    Path folder;

    @Test
    void keepsAcknowledgedRecordsInOrderThroughAKill() throws Exception {
        try (ChildProcess process = new ChildProcess(BrokerProcess.class, folder)) {
            send(process.port());
            process.kill();
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(folder)) {
            assertThat(read(broker)).isEqualTo(values().toList());
        }
    }

    @Test
    void createsTheTopicsOnceWithTheirSettings() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            broker.create(Topic.all());
            broker.create(Topic.all());

            ConfigResource people = new ConfigResource(ConfigResource.Type.TOPIC, "registration.people");
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrderElementsOf(
                            Topic.all().stream().map(Topic::name).toList());
            assertThat(admin.describeConfigs(List.of(people))
                            .all()
                            .get()
                            .get(people)
                            .get("cleanup.policy")
                            .value())
                    .isEqualTo("compact");
        }
    }

    private static void send(int port) {
        Map<String, Object> settings = Map.of("bootstrap.servers", "localhost:" + port, "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            values().forEach(
                            v -> producer.send(new ProducerRecord<>(PARTITION.topic(), PARTITION.partition(), "k", v)));
            producer.flush();
        }
    }

    private static List<String> read(EmbeddedBroker broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            long end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
            return Stream.generate(() -> consumer.poll(Duration.ofSeconds(1)))
                    .takeWhile(batch -> consumer.position(PARTITION) <= end && !batch.isEmpty())
                    .flatMap(batch -> batch.records(PARTITION).stream())
                    .map(r -> r.value())
                    .toList();
        }
    }

    private static Stream<String> values() {
        return IntStream.range(0, RECORDS).mapToObj(i -> "record " + i);
    }
}
