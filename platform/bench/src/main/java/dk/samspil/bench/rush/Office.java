package dk.samspil.bench.rush;

import dk.samspil.bench.infrastructure.Connection;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.kafka.KafkaEventSender;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.HmacPersonIds;
import dk.samspil.registration.application.Applications;
import dk.samspil.registration.application.Apply;
import dk.samspil.registration.application.CallPlan;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.ClaimPlace;
import dk.samspil.registration.application.DiscardDraft;
import dk.samspil.registration.application.ForgetInDrafts;
import dk.samspil.registration.application.KeepRemark;
import dk.samspil.registration.application.OpenCall;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.application.RetractClaim;
import dk.samspil.registration.application.directory.ForgetInImports;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Who;
import dk.samspil.registration.messaging.AnnounceCallStep;
import dk.samspil.registration.messaging.ApplicationEvents;
import dk.samspil.registration.messaging.CallEvents;
import dk.samspil.registration.messaging.MoveDeadlineStep;
import dk.samspil.registration.messaging.PersonEvents;
import dk.samspil.registration.messaging.RegistrationSteps;
import dk.samspil.registration.persistence.MongoApplicationDrafts;
import dk.samspil.registration.persistence.MongoApplications;
import dk.samspil.registration.persistence.MongoCalls;
import dk.samspil.registration.persistence.MongoPeople;
import dk.samspil.registration.persistence.directory.MongoStagedRows;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Registration as it is wired in its service, without the edge: its use cases on real stores, relay and broker. */
final class Office implements AutoCloseable {
    private static final long LOOK_EVERY_NANOS = 1_000_000;

    private final Connection connection;
    private final Clock clock = Clock.systemUTC();
    private final KafkaEventSender sender;
    private final SendingRelay relay;
    private final Calls calls;
    private final Applications applications;
    private final HmacPersonIds ids = new HmacPersonIds("a secret of benchmarks");
    private final Steps steps;
    private int opened;

    Office(Connection connection) throws Exception {
        this.connection = connection;
        connection.create("registration.events", "registration.people");
        sender = new KafkaEventSender("/registration", connection.brokers(), Map.of());
        relay = new SendingRelay(sender, this::steps, "/registration", new RelayMetrics(new SimpleMeterRegistry()));
        var messaging = new MongoMessaging(connection.store(), relay, clock);
        calls = new MongoCalls(messaging, new CallEvents());
        applications = new MongoApplications(messaging, new ApplicationEvents());
        var drafts = new MongoApplicationDrafts(messaging);
        steps = RegistrationSteps.table(
                        new RecordPerson(new MongoPeople(messaging, new PersonEvents()), ids, clock),
                        new ClaimPlace(calls),
                        new RetractClaim(calls, (at, days) -> at.plus(Duration.ofDays(days))),
                        new KeepRemark(applications),
                        new DiscardDraft(drafts),
                        new ForgetInDrafts(drafts, ids, clock),
                        new ForgetInImports(new MongoStagedRows(connection.store())))
                .with(
                        Steps.on(AnnounceCallStep.NAME, AnnounceCallStep.class, _ -> {}),
                        Steps.on(MoveDeadlineStep.NAME, MoveDeadlineStep.class, _ -> {}));
    }

    private Steps steps() {
        return steps;
    }

    Calls calls() {
        return calls;
    }

    ClaimPlace claimPlace() {
        return new ClaimPlace(calls);
    }

    Apply apply() {
        return new Apply(applications, calls, _ -> Optional.of(Programme.REGION), ids, clock);
    }

    /** A new call with twelve places. */
    CallId open() {
        var call = Programme.call(++opened);
        Cause.onlyOnce()
                .run(() -> new OpenCall(calls, ids)
                        .handle(new OpenCall.Command(
                                call,
                                new CallPlan(Programme.terms(clock.instant()), Programme.PLACES, Optional.empty()),
                                false,
                                new Who("bench", clock.instant(), Optional.empty()))));
        return call;
    }

    void settle() {
        while (relay.busy() > 0) LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }

    /** @throws IllegalStateException if the places are not given to exactly so many, with the others in line */
    void requireFull(CallId call, int applied) {
        var places = calls.find(call).orElseThrow().state().places();
        var waiting = places.waiting().count();
        if (places.taken() != Math.min(Programme.PLACES, applied) || places.taken() + waiting != applied) {
            throw new IllegalStateException(
                    "%d of %d have a place and %d wait".formatted(places.taken(), applied, waiting));
        }
    }

    @Override
    public void close() {
        relay.close();
        sender.close();
        connection.close();
    }
}
