package dk.samspil.messaging;

import dk.samspil.messaging.relay.EventSender;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.messaging.store.AggregateStore;
import dk.samspil.messaging.store.StoredAggregates;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.function.Function;

/** One instance of a service: its aggregates and its relay, on a store that others may share. */
final class Instance extends StoredAggregates<String, Guests, Guests.Told> {
    private final SendingRelay relay;

    Instance(AggregateStore<Guests> store, EventSender sender) {
        this(store, sender, Steps.none());
    }

    Instance(AggregateStore<Guests> store, EventSender sender, Steps steps) {
        this(store, new SendingRelay(sender, () -> steps, "/test", new RelayMetrics(new SimpleMeterRegistry())));
    }

    private Instance(AggregateStore<Guests> store, SendingRelay relay) {
        super(store, Function.identity(), Guests.TRANSLATOR, relay, Clock.systemUTC());
        this.relay = relay;
    }

    SendingRelay relay() {
        return relay;
    }

    Guests.Answer add(String list, String name) {
        return change(
                list,
                Guests.Answer.class,
                current -> Guests.orEmpty(current, list).add(name));
    }
}
