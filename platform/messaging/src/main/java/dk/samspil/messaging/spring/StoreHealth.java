package dk.samspil.messaging.spring;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says when the store is away: the service waits for it, and a restart would not bring it back. */
final class StoreHealth implements HealthIndicator {
    private final MongoDatabase database;

    StoreHealth(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try {
            database.runCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (RuntimeException e) {
            return Health.status(EventsHealth.DEGRADED)
                    .withDetail("store", "does not answer")
                    .build();
        }
    }
}
