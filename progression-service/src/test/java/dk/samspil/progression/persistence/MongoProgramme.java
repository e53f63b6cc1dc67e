package dk.samspil.progression.persistence;

import com.mongodb.client.MongoDatabase;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.progression.application.Programme;
import dk.samspil.progression.domain.Sample;
import dk.samspil.progression.messaging.ParticipationEvents;
import dk.samspil.progression.messaging.ResearcherEvents;
import dk.samspil.progression.messaging.people.ErasedPersonEvents;
import dk.samspil.progression.persistence.people.MongoErasedPeople;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** One instance of the service's use cases on the real store, with a broker that takes everything. */
record MongoProgramme(Programme programme, MongoParticipations participations, MongoResearchers researchers) {

    static MongoProgramme on(MongoDatabase database) {
        var steps = new AtomicReference<>(Steps.none());
        var relay = new SendingRelay(
                () -> (_, _, _) -> CompletableFuture.completedFuture(null),
                steps::get,
                "/progression",
                new RelayMetrics(new SimpleMeterRegistry()));
        var messaging = new MongoMessaging(database, relay, Clock.fixed(Sample.NOW, ZoneOffset.UTC));
        var participations = new MongoParticipations(messaging, new ParticipationEvents());
        var researchers = new MongoResearchers(messaging, new ResearcherEvents());
        var programme =
                new Programme(participations, researchers, new MongoErasedPeople(messaging, new ErasedPersonEvents()));
        steps.set(programme.steps);
        return new MongoProgramme(programme, participations, researchers);
    }
}
