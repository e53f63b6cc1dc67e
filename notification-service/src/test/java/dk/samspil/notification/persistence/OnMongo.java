package dk.samspil.notification.persistence;

import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.testkit.Infrastructure;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

/** A real store, for what is kept in it; a broker takes everything. */
public final class OnMongo {
    private OnMongo() {}

    /** On a database of its own. */
    public static MongoMessaging messaging() {
        return new MongoMessaging(
                Infrastructure.get().freshDatabase(),
                new SendingRelay(
                        () -> (_, _, _) -> CompletableFuture.completedFuture(null),
                        Steps::none,
                        "/test",
                        new RelayMetrics(new SimpleMeterRegistry())),
                Clock.systemUTC());
    }
}
