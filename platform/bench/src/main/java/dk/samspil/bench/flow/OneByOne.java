package dk.samspil.bench.flow;

import com.mongodb.client.MongoCollection;
import dk.samspil.bench.infrastructure.Connection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.bson.BsonDocument;

/**
 * The outbox of many a tutorial: one thread that sends, waits for the acknowledgement, removes, and takes the next. It is
 * told what to send, so it neither polls nor searches.
 */
final class OneByOne implements Flow {
    private static final Saved END = new Saved("", -1);

    private final Connection connection;
    private final int parcels;
    private final LongConsumer arrived;
    private final MongoCollection<BsonDocument> documents;
    private final KafkaProducer<byte[], byte[]> producer;
    private final LinkedBlockingQueue<Saved> saved = new LinkedBlockingQueue<>();
    private final Phaser pending = new Phaser(1);
    private final Thread sending;

    private record Saved(String parcel, long number) {}

    OneByOne(Connection connection, int parcels, LongConsumer arrived) {
        this.connection = connection;
        this.parcels = parcels;
        this.arrived = arrived;
        this.documents = ByHand.populated(connection, "parcels", parcels);
        this.producer = ByHand.producer(connection.brokers(), Map.of(ProducerConfig.LINGER_MS_CONFIG, 0));
        this.sending = Thread.ofPlatform().name("one-by-one").start(this::sendAll);
    }

    @Override
    public void command(long number) {
        var parcel = Parcel.id(number, parcels);
        var event = ByHand.event(parcel, number);
        documents.updateOne(ByHand.byId(parcel), ByHand.movedWithOutbox(number, event));
        pending.register();
        saved.add(new Saved(parcel, number));
    }

    private void sendAll() {
        try {
            for (var next = saved.take(); !next.equals(END); next = saved.take()) send(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("not sent", e);
        }
    }

    private void send(Saved next) throws ExecutionException, InterruptedException {
        var event = ByHand.event(next.parcel(), next.number());
        producer.send(ByHand.message(connection.topic(), next.parcel(), next.number(), event))
                .get();
        arrived.accept(next.number());
        documents.updateOne(ByHand.byId(next.parcel()), ByHand.sent(next.number()));
        pending.arriveAndDeregister();
    }

    @Override
    public void settle() {
        pending.arriveAndAwaitAdvance();
    }

    @Override
    public void close() {
        saved.add(END);
        try {
            sending.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close();
        connection.close();
    }
}
