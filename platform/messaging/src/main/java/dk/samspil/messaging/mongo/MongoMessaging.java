package dk.samspil.messaging.mongo;

import com.mongodb.client.MongoDatabase;
import dk.samspil.messaging.relay.Relay;
import dk.samspil.messaging.store.Instruments;
import java.time.Clock;

/** What an adapter needs to keep aggregates in a service's database. */
public record MongoMessaging(MongoDatabase database, Relay relay, Clock business, Instruments instruments) {

    /** For one that tells nobody what it does. */
    public MongoMessaging(MongoDatabase database, Relay relay, Clock business) {
        this(database, relay, business, Instruments.none());
    }
}
