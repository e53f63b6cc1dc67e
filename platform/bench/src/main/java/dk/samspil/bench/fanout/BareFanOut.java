package dk.samspil.bench.fanout;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import dk.samspil.bench.harness.Contestant;
import dk.samspil.bench.harness.Measure;
import dk.samspil.bench.infrastructure.Connection;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * A bare client: the same writes by hand and blindly, for a mail that is ordered, taken up, about to be handed over, and
 * sent; then an event, and its removal from the outbox once it is acknowledged.
 */
final class BareFanOut implements Contestant {
    private static final int END = -1;

    private final String name;
    private final Connection connection;
    private final int mails;
    private final MongoCollection<BsonDocument> documents;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Receiver receiver = new Receiver();
    private final ExecutorService removals = Executors.newVirtualThreadPerTaskExecutor();
    private final Phaser pending = new Phaser(1);
    private int played;

    BareFanOut(String name, Connection connection, int mails) {
        this.name = name;
        this.connection = connection;
        this.mails = mails;
        this.documents = connection.collection("mails");
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        connection.brokers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<Measure, Double> play() throws InterruptedException, ExecutionException {
        receiver.expect(mails);
        played++;
        var begun = System.nanoTime();
        sendAll();
        receiver.await();
        pending.arriveAndAwaitAdvance();
        var took = System.nanoTime() - begun;
        documents.deleteMany(new BsonDocument());
        return Map.of(FanOutBenchmark.THROUGHPUT, mails * 1e9 / took);
    }

    private void sendAll() throws InterruptedException, ExecutionException {
        var queue = new LinkedBlockingQueue<Integer>();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, FanOutBenchmark.SESSIONS)
                    .<Future<?>>mapToObj(_ -> senders.submit(() -> work(queue)))
                    .toList();
            for (int i = 0; i < mails; i++) {
                documents.insertOne(ordered(i));
                queue.add(i);
            }
            for (var _ : running) queue.add(END);
            for (var each : running) each.get();
        }
    }

    private boolean work(BlockingQueue<Integer> queue) throws Exception {
        try (var session = new BareSession(receiver.port())) {
            for (int i = queue.take(); i != END; i = queue.take()) send(session, i);
        }
        return true;
    }

    private void send(BareSession session, int i) throws Exception {
        documents.updateOne(byId(i), state("sending"));
        documents.updateOne(byId(i), state("delivering"));
        session.send(i, "<" + id(i) + "@bare.example>");
        var event = event(i);
        documents.updateOne(
                byId(i),
                state("sent")
                        .append(
                                "$push",
                                new BsonDocument(
                                        "outbox",
                                        new BsonDocument("sequence", new BsonInt64(1))
                                                .append("data", new BsonBinary(event)))));
        pending.register();
        var record = new ProducerRecord<byte[], byte[]>(connection.topic(), id(i).getBytes(UTF_8), event);
        record.headers().add("ce_type", "dk.samspil.notification.email-sent.v1".getBytes(UTF_8));
        var _ = producer.send(record, (_, failure) -> removals.execute(() -> remove(i, failure)));
    }

    private void remove(int i, @Nullable Exception failure) {
        if (failure == null)
            documents.updateOne(
                    byId(i),
                    new BsonDocument(
                            "$pull", new BsonDocument("outbox", new BsonDocument("sequence", new BsonInt64(1)))));
        pending.arriveAndDeregister();
    }

    private BsonDocument ordered(int i) {
        var now = new BsonDateTime(Instant.now().toEpochMilli());
        var facts = new BsonDocument();
        Invitation.facts(i).values().forEach((key, value) -> facts.append(key, new BsonString(value)));
        return byId(i).append("event", new BsonString("/conference/conferences/" + played + "/" + i))
                .append("correlation", new BsonString("/conference/conferences/" + played + "/" + i))
                .append("recipient", new BsonString(Invitation.person(i).value()))
                .append("template", new BsonString("invitation"))
                .append("facts", facts)
                .append("occurredAt", now)
                .append("expiresAt", now)
                .append("orderedAt", now)
                .append("attempts", new BsonInt32(0))
                .append("state", new BsonString("queued"))
                .append("version", new BsonInt64(1))
                .append("outbox", new BsonArray());
    }

    private static BsonDocument state(String state) {
        return new BsonDocument(
                        "$set",
                        new BsonDocument("state", new BsonString(state))
                                .append("at", new BsonDateTime(Instant.now().toEpochMilli())))
                .append("$inc", new BsonDocument("version", new BsonInt64(1)));
    }

    private byte[] event(int i) {
        return "{\"mail\":\"%s\",\"person\":\"%s\",\"template\":\"invitation\",\"reply\":250,\"sentAt\":\"%s\"}"
                .formatted(id(i), Invitation.person(i).value(), Instant.now())
                .getBytes(UTF_8);
    }

    private BsonDocument byId(int i) {
        return new BsonDocument("_id", new BsonString(id(i)));
    }

    private String id(int i) {
        return "mail-" + played + "-" + i;
    }

    @Override
    public void close() {
        producer.close();
        removals.close();
        receiver.close();
        connection.close();
    }
}
