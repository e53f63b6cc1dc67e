package dk.samspil.bench.flow;

import com.mongodb.client.MongoCollection;
import dk.samspil.bench.infrastructure.Connection;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.bson.BsonDocument;

/** A raw asynchronous producer, and by hand the two writes that an outbox takes: the save, and the removal. */
final class RawProducer implements Flow {
    private final Connection connection;
    private final int parcels;
    private final LongConsumer arrived;
    private final MongoCollection<BsonDocument> documents;
    private final KafkaProducer<byte[], byte[]> producer;
    private final ExecutorService removals = Executors.newVirtualThreadPerTaskExecutor();
    private final Phaser pending = new Phaser(1);

    RawProducer(Connection connection, int parcels, LongConsumer arrived) {
        this.connection = connection;
        this.parcels = parcels;
        this.arrived = arrived;
        this.documents = ByHand.populated(connection, "parcels", parcels);
        this.producer = ByHand.producer(connection.brokers(), Map.of());
    }

    @Override
    public void command(long number) {
        var parcel = Parcel.id(number, parcels);
        var event = ByHand.event(parcel, number);
        documents.updateOne(ByHand.byId(parcel), ByHand.movedWithOutbox(number, event));
        pending.register();
        var _ = producer.send(ByHand.message(connection.topic(), parcel, number, event), (_, failure) -> {
            if (failure == null) removals.execute(() -> remove(parcel, number));
        });
    }

    private void remove(String parcel, long number) {
        arrived.accept(number);
        documents.updateOne(ByHand.byId(parcel), ByHand.sent(number));
        pending.arriveAndDeregister();
    }

    @Override
    public void settle() {
        pending.arriveAndAwaitAdvance();
    }

    @Override
    public void close() {
        producer.close();
        removals.close();
        connection.close();
    }
}
