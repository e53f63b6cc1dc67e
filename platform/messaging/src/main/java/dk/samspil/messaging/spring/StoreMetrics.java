package dk.samspil.messaging.spring;

import com.mongodb.client.MongoDatabase;
import dk.samspil.telemetry.Reading;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.bson.Document;

/** Whether the store answers when somebody looks. */
final class StoreMetrics implements MeterBinder {
    private final Reading up;

    StoreMetrics(MongoDatabase database) {
        this.up = new Reading(() -> answers(database) ? 1 : 0);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samspil.store.up", up, Reading::value)
                .description("1 when the store answers, 0 when it does not, not a number when it keeps us waiting")
                .strongReference(true)
                .register(registry);
    }

    private static boolean answers(MongoDatabase database) {
        try {
            database.runCommand(new Document("ping", 1));
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
