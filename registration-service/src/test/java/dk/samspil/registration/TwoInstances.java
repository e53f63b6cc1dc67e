package dk.samspil.registration;

import com.mongodb.client.MongoDatabase;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.messaging.ApplicationEvents;
import dk.samspil.registration.messaging.CallEvents;
import dk.samspil.registration.messaging.PersonEvents;
import dk.samspil.registration.persistence.MongoApplicationDrafts;
import dk.samspil.registration.persistence.MongoApplications;
import dk.samspil.registration.persistence.MongoCalls;
import dk.samspil.registration.persistence.MongoPeople;
import dk.samspil.registration.persistence.directory.MongoStagedRows;
import dk.samspil.testkit.Infrastructure;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;

/** Two instances of the service on one database of the real store; what they publish is remembered instead of sent. */
final class TwoInstances implements AutoCloseable {
    final MovingClock clock = new MovingClock(Sample.NOW);
    /** Type and order key of all that was published, each with its sequence. */
    final Set<String> published = ConcurrentHashMap.newKeySet();

    private final List<Instance> instances;

    private record Instance(Office office, SendingRelay relay) {}

    TwoInstances() {
        var database = Infrastructure.get().freshDatabase();
        this.instances = List.of(instance(database), instance(database));
    }

    Office one() {
        return instances.getFirst().office();
    }

    Office other() {
        return instances.getLast().office();
    }

    /** How often something was published. */
    long count(String type) {
        return published.stream().filter(p -> p.startsWith(type + " ")).count();
    }

    /** Waits until nothing is on its way any more. */
    void settle() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> instances.stream().allMatch(i -> i.relay().busy() == 0));
    }

    @Override
    public void close() {
        instances.forEach(i -> i.relay().close());
    }

    private Instance instance(MongoDatabase database) {
        var steps = new AtomicReference<>(Steps.none());
        var relay = new SendingRelay(
                () -> (kind, id, entry) -> {
                    published.add(entry.type() + " " + entry.key() + " " + entry.sequence());
                    return CompletableFuture.completedFuture(null);
                },
                steps::get,
                "/registration",
                new RelayMetrics(new SimpleMeterRegistry()));
        var messaging = new MongoMessaging(database, relay, clock);
        var office = new Office(
                new MongoCalls(messaging, new CallEvents()),
                new MongoApplications(messaging, new ApplicationEvents()),
                new MongoApplicationDrafts(messaging),
                new MongoPeople(messaging, new PersonEvents()),
                new MongoStagedRows(messaging.database()),
                clock);
        steps.set(office.steps);
        return new Instance(office, relay);
    }
}
