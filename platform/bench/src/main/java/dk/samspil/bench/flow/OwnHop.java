package dk.samspil.bench.flow;

import dk.samspil.bench.infrastructure.Connection;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.relay.SendingRelay;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import org.springframework.context.ConfigurableApplicationContext;

/** Messaging from the command to the handler's save: an event has arrived when its handler is done. */
final class OwnHop implements Flow {
    private static final long LOOK_EVERY_NANOS = 200_000;

    private final Connection connection;
    private final int parcels;
    private final ConfigurableApplicationContext service;
    private final SendingRelay relay;
    private final Parcels sent;

    OwnHop(Connection connection, int parcels, LongConsumer arrived) {
        this.connection = connection;
        this.parcels = parcels;
        this.service = HopApplication.start(connection, arrived);
        this.relay = service.getBean(SendingRelay.class);
        this.sent = service.getBean("sent", Parcels.class);
        populate("sent");
        populate("received");
    }

    private void populate(String side) {
        var id = Parcel.id(0, parcels);
        Cause.timer("populate")
                .run(() -> service.getBean(side, Parcels.class)
                        .react(id, _ -> Parcel.unmoved(id).follow()));
        var collection = connection.collection(side);
        var like = collection.find().first();
        if (like != null) Population.fill(collection, like, parcels);
    }

    @Override
    public void command(long number) {
        var id = Parcel.id(number, parcels);
        Cause.command(Long.toString(number))
                .run(() -> sent.change(
                        id,
                        Parcel.Answer.class,
                        current -> current.orElseGet(() -> Parcel.unmoved(id)).move(number)));
    }

    @Override
    public void settle() {
        while (relay.busy() > 0) LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }

    @Override
    public void close() {
        service.close();
        connection.close();
    }
}
