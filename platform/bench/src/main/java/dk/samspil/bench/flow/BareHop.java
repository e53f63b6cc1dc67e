package dk.samspil.bench.flow;

import com.mongodb.client.MongoCollection;
import dk.samspil.bench.infrastructure.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.BsonDocument;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bare loop of driver and Kafka client: update, send, poll, update. Nothing is read first, nothing is remembered, and
 * a crash loses or repeats events.
 */
final class BareHop implements Flow {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration POLL = Duration.ofMillis(250);

    private final Connection connection;
    private final int parcels;
    private final LongConsumer arrived;
    private final MongoCollection<BsonDocument> sent;
    private final MongoCollection<BsonDocument> received;
    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Thread polling;

    BareHop(Connection connection, int parcels, LongConsumer arrived) {
        this.connection = connection;
        this.parcels = parcels;
        this.arrived = arrived;
        this.sent = ByHand.populated(connection, "sent", parcels);
        this.received = ByHand.populated(connection, "received", parcels);
        // At once, as messaging sends too.
        this.producer = ByHand.producer(connection.brokers(), Map.of(ProducerConfig.LINGER_MS_CONFIG, 0));
        this.consumer = consumer(connection);
        this.polling = Thread.ofPlatform().name("bare-consumer").start(this::poll);
    }

    private static KafkaConsumer<byte[], byte[]> consumer(Connection connection) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        connection.brokers(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        connection.database(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(connection.topic()));
        return consumer;
    }

    private void poll() {
        try (consumer) {
            while (true) {
                var messages = consumer.poll(POLL);
                messages.forEach(this::handle);
                if (!messages.isEmpty()) consumer.commitSync();
            }
        } catch (WakeupException e) {
            // The end of it.
        }
    }

    private void handle(ConsumerRecord<byte[], byte[]> message) {
        var moved = JSON.readValue(message.value(), Parcel.MovedV1.class);
        received.updateOne(ByHand.byId(moved.parcel()), ByHand.moved(moved.number()));
        arrived.accept(moved.number());
    }

    @Override
    public void command(long number) {
        var parcel = Parcel.id(number, parcels);
        sent.updateOne(ByHand.byId(parcel), ByHand.moved(number));
        var _ = producer.send(ByHand.message(connection.topic(), parcel, number, ByHand.event(parcel, number)));
    }

    /** Whatever has arrived is done. */
    @Override
    public void settle() {}

    @Override
    public void close() {
        consumer.wakeup();
        try {
            polling.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close();
        connection.close();
    }
}
