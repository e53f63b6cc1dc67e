package dk.samspil.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.embedded.Topic;
import dk.samspil.messaging.kafka.CloudEvents;
import dk.samspil.messaging.kafka.KafkaEventSender;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.testkit.Infrastructure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;

/** The way to a real broker. */
class KafkaEventSenderIT {
    private final String topic = "sender-" + UUID.randomUUID();

    KafkaEventSenderIT() {
        Infrastructure.get().broker().create(List.of(Topic.events(topic)));
    }

    @Test
    void appendsInOrderAsACloudEventInBinaryMode() {
        try (var sender = sender(Map.of())) {
            var sent = new ArrayList<CompletableFuture<?>>();
            for (int i = 1; i <= 500; i++) sent.add(sender.begin().send("calls", "call-1", entry(i, 10)));
            CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
        }

        var records = read(500);
        assertThat(records)
                .extracting(r -> header(r, CloudEvents.SEQUENCE))
                .isSorted()
                .doesNotHaveDuplicates();
        var first = records.getFirst();
        assertThat(first.key()).asString(StandardCharsets.UTF_8).isEqualTo("key");
        assertThat(header(first, CloudEvents.SPEC_VERSION)).isEqualTo("1.0");
        assertThat(header(first, CloudEvents.ID)).isEqualTo("calls/call-1/1");
        assertThat(header(first, CloudEvents.SOURCE)).isEqualTo("/test");
        assertThat(header(first, CloudEvents.SUBJECT)).isEqualTo("call-1");
        assertThat(header(first, CloudEvents.TYPE)).isEqualTo("dk.samspil.test.x.v1");
        assertThat(header(first, CloudEvents.DATA_SCHEMA))
                .isEqualTo("https://samspil.dk/contracts/dk.samspil.test.x.v1");
        assertThat(header(first, CloudEvents.SEQUENCE)).isEqualTo("0000000000000000001");
        assertThat(header(first, CloudEvents.BUSINESS_KEYS)).isEqualTo("municipality=0461&person=p");
        assertThat(header(first, CloudEvents.CONTENT_TYPE)).isEqualTo("application/json");
        assertThat(header(first, CloudEvents.TRACE_PARENT)).startsWith("00-");
        assertThat(header(first, CloudEvents.OPERATION)).isEqualTo("POST /api/test/{id}");
    }

    @Test
    void opensANewProducerAfterAFailure() {
        try (var sender = sender(Map.of(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 10_000))) {
            var tooLarge = sender.begin().send("calls", "c", entry(1, 100_000));
            assertThat(tooLarge).failsWithin(Duration.ofSeconds(20));

            sender.begin().send("calls", "c", entry(2, 10)).join();
        }

        assertThat(read(1)).extracting(r -> header(r, CloudEvents.SEQUENCE)).containsExactly("0000000000000000002");
    }

    private static KafkaEventSender sender(Map<String, Object> overrides) {
        return new KafkaEventSender("/test", Infrastructure.get().brokers(), overrides);
    }

    private OutboxEntry entry(long sequence, int bytes) {
        return new OutboxEntry(
                sequence * 100,
                sequence,
                OutboxEntry.Kind.EVENT,
                topic,
                "dk.samspil.test.x.v1",
                "key",
                "municipality=0461&person=p",
                "flow",
                "cause",
                "POST /api/test/{id}",
                "00-11111111111111111111111111111111-2222222222222222-01",
                Instant.EPOCH,
                Instant.EPOCH,
                new byte[bytes]);
    }

    private List<ConsumerRecord<byte[], byte[]>> read(int count) {
        Map<String, Object> configuration = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Infrastructure.get().brokers(),
                ConsumerConfig.GROUP_ID_CONFIG, UUID.randomUUID().toString(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        try (var consumer =
                new KafkaConsumer<>(configuration, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            Waits.until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
                return records.size() >= count;
            });
        }
        return records;
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
