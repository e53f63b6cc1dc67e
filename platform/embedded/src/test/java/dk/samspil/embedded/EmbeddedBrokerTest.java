package dk.samspil.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
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

            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrderElementsOf(
                            Topic.all().stream().map(Topic::name).toList());
            assertThat(policyOf("registration.people", admin)).isEqualTo("compact");
            assertThat(policyOf("registration.events", admin)).isEqualTo("delete");
        }
    }

    private static String policyOf(String topic, Admin admin) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Config config = admin.describeConfigs(List.of(resource))
                .values()
                .values()
                .iterator()
                .next()
                .get();
        return config.get("cleanup.policy").value();
    }

    private static void send(int port) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", "localhost:" + port, "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            List<Future<RecordMetadata>> sent = values().map(
                            v -> producer.send(new ProducerRecord<>(PARTITION.topic(), PARTITION.partition(), "k", v)))
                    .toList();
            for (Future<RecordMetadata> record : sent) {
                record.get();
            }
        }
    }

    private static List<String> read(EmbeddedBroker broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        List<String> read = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            Instant deadline = Instant.now().plusSeconds(20);
            while (read.size() < RECORDS && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofMillis(500)).forEach(r -> read.add(r.value()));
            }
        }
        return read;
    }

    private static Stream<String> values() {
        return IntStream.range(0, RECORDS).mapToObj(i -> "record " + i);
    }
}
