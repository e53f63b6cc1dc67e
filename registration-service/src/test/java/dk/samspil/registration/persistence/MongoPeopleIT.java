package dk.samspil.registration.persistence;

import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.MovingClock;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.People;
import dk.samspil.registration.messaging.PersonEvents;
import dk.samspil.testkit.Infrastructure;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.CompletableFuture;

class MongoPeopleIT extends PeopleContract {
    @Override
    People people() {
        var relay = new SendingRelay(
                () -> (_, _, _) -> CompletableFuture.completedFuture(null),
                Steps::none,
                "/registration",
                new RelayMetrics(new SimpleMeterRegistry()));
        var messaging = new MongoMessaging(Infrastructure.get().freshDatabase(), relay, new MovingClock(Sample.NOW));
        return new MongoPeople(messaging, new PersonEvents());
    }
}
