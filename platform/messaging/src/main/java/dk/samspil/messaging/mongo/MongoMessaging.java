package dk.samspil.messaging.mongo;

import com.mongodb.client.MongoDatabase;
import dk.samspil.messaging.relay.Relay;
import java.time.Clock;

/** What an adapter needs to keep aggregates in a service's database. */
public record MongoMessaging(MongoDatabase database, Relay relay, Clock business) {}
