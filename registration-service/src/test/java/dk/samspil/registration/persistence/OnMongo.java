package dk.samspil.registration.persistence;

import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.MovingClock;
import dk.samspil.registration.Sample;
import dk.samspil.testkit.Infrastructure;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.CompletableFuture;

/** A fresh database of the real store, whose events go nowhere. */
public final class OnMongo {
    private OnMongo() {}

    public static MongoMessaging fresh() {
        var relay = new SendingRelay(
                () -> (_, _, _) -> CompletableFuture.completedFuture(null),
                Steps::none,
                "/registration",
                new RelayMetrics(new SimpleMeterRegistry()));
        return new MongoMessaging(Infrastructure.get().freshDatabase(), relay, new MovingClock(Sample.NOW));
    }
}
