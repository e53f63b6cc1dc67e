package dk.samspil.notification.mail;

import dk.samspil.messaging.kafka.CloudEvents;
import dk.samspil.testkit.Infrastructure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was told of mails on the topic of this service, from its beginning: every event once, however often it came. */
final class Told implements AutoCloseable {
    private static final String TOPIC = "notification.events";
    private static final String PREFIX = "dk.samspil.notification.";
    private static final Duration MOMENT = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Infrastructure.get().brokers()),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    private final Set<String> ids = new HashSet<>();
    private final Map<String, List<Event>> events = new HashMap<>();
    private int repeats;

    /** @param type without the version, such as {@code email-sent} */
    record Event(String type, JsonNode data) {}

    Told() {
        var partitions = consumer.partitionsFor(TOPIC).stream()
                .map(each -> new TopicPartition(TOPIC, each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads what has come since. */
    void listen() {
        for (var found = consumer.poll(MOMENT); !found.isEmpty(); found = consumer.poll(MOMENT)) {
            found.forEach(this::hear);
        }
    }

    /** What was told of a mail, in the order in which it was first told. */
    List<Event> of(String mail) {
        return events.getOrDefault(mail, List.of());
    }

    /** How many records told what had been told before. */
    int repeats() {
        return repeats;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void hear(ConsumerRecord<String, byte[]> message) {
        var type = header(message, CloudEvents.TYPE);
        if (ids.add(header(message, CloudEvents.ID))) {
            var event = new Event(
                    type.replace(PREFIX, "").replaceAll("\\.v\\d+$", ""),
                    JsonMapper.shared().readTree(message.value()));
            events.computeIfAbsent(message.key(), _ -> new ArrayList<>()).add(event);
        } else {
            repeats++;
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = Objects.requireNonNull(message.headers().lastHeader(name), name);
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
