package dk.samspil.messaging;

import dk.samspil.messaging.store.AggregateStore;
import dk.samspil.testkit.InMemoryAggregateStore;

class InMemoryAggregateStoreTest extends AggregateStoreContract {
    @Override
    AggregateStore<Guests> store() {
        return new InMemoryAggregateStore<>("guests");
    }
}
