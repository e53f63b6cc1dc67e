package dk.samspil.bench.flow;

import dk.samspil.bench.infrastructure.Connection;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.kafka.KafkaEventSender;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.EventSender;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.messaging.store.OutboxEntry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** Messaging from the command to the broker's acknowledgement: an event has arrived when the broker has it. */
final class OwnRelay implements Flow {
    private static final long LOOK_EVERY_NANOS = 200_000;

    private final Connection connection;
    private final int parcels;
    private final KafkaEventSender sender;
    private final SendingRelay relay;
    private final Parcels aggregates;

    OwnRelay(Connection connection, int parcels, LongConsumer arrived) {
        this.connection = connection;
        this.parcels = parcels;
        this.sender = new KafkaEventSender("/bench", connection.brokers(), Map.of());
        this.relay = new SendingRelay(
                telling(sender, arrived), Steps::none, "/bench", new RelayMetrics(new SimpleMeterRegistry()));
        this.aggregates = new Parcels(
                new MongoMessaging(connection.store(), relay, Clock.systemUTC()), "parcels", connection.topic());
        populate();
    }

    private void populate() {
        var first = Parcel.id(0, parcels);
        Cause.command("first").run(() -> move(first, -1));
        settle();
        var collection = connection.collection("parcels");
        var like = collection.find().first();
        if (like != null) Population.fill(collection, like, parcels);
    }

    @Override
    public void command(long number) {
        Cause.command(Long.toString(number)).run(() -> move(Parcel.id(number, parcels), number));
    }

    private void move(String id, long number) {
        aggregates.change(
                id,
                Parcel.Answer.class,
                current -> current.orElseGet(() -> Parcel.unmoved(id)).move(number));
    }

    @Override
    public void settle() {
        while (relay.busy() > 0) LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }

    @Override
    public void close() {
        relay.close();
        sender.close();
        connection.close();
    }

    private static EventSender telling(EventSender sender, LongConsumer arrived) {
        return () -> {
            var batch = sender.begin();
            return (kind, id, entry) -> told(batch.send(kind, id, entry), entry, arrived);
        };
    }

    private static CompletableFuture<?> told(
            CompletableFuture<?> acknowledged, OutboxEntry entry, LongConsumer arrived) {
        return entry.correlationId().equals("first")
                ? acknowledged
                : acknowledged.thenRun(() -> arrived.accept(Long.parseLong(entry.correlationId())));
    }
}
