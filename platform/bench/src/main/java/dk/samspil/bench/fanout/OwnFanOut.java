package dk.samspil.bench.fanout;

import dk.samspil.bench.harness.Contestant;
import dk.samspil.bench.harness.Measure;
import dk.samspil.bench.infrastructure.Connection;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.kafka.KafkaEventSender;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.ContactEvents;
import dk.samspil.notification.persistence.MongoContacts;
import dk.samspil.telemetry.TraceParent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;

/** The service's own way, as it is wired there, without the edge. */
final class OwnFanOut implements Contestant {
    private static final long LOOK_EVERY_NANOS = 1_000_000;

    private final String name;
    private final Connection connection;
    private final int mails;
    private final KafkaEventSender sender;
    private final SendingRelay relay;
    private final Receiver receiver = new Receiver();
    private final PostOffice office;
    private int played;

    OwnFanOut(String name, Connection connection, int mails) throws Exception {
        this.name = name;
        this.connection = connection;
        this.mails = mails;
        connection.create("notification.events");
        sender = new KafkaEventSender("/notification", connection.brokers(), Map.of());
        relay = new SendingRelay(sender, Steps::none, "/notification", new RelayMetrics(new SimpleMeterRegistry()));
        var messaging = new MongoMessaging(connection.store(), relay, Clock.systemUTC());
        var contacts = new MongoContacts(messaging, new ContactEvents());
        for (int i = 0; i < mails; i++) introduce(contacts, i);
        office = new PostOffice(messaging, contacts, receiver.port());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<Measure, Double> play() throws InterruptedException {
        receiver.expect(mails);
        var round = "/conference/conferences/" + ++played + "/";
        var begun = System.nanoTime();
        for (int i = 0; i < mails; i++) order(round, i);
        receiver.await();
        settle();
        var took = System.nanoTime() - begun;
        connection.store().getCollection("mails").deleteMany(new Document());
        return Map.of(FanOutBenchmark.THROUGHPUT, mails * 1e9 / took);
    }

    private void order(String round, int i) {
        var event = round + i;
        var command = new OrderMail.Command(
                event, Invitation.person(i), Template.INVITATION, Invitation.facts(i), Instant.now());
        Cause.event(round + "#" + i, 1, event, event, TraceParent.fresh())
                .run(() -> office.order().handle(command));
    }

    private static void introduce(Contacts contacts, int i) {
        var contact = new Contact(Invitation.person(i), new Contact.State.Known(Invitation.details(i), 1));
        Cause.onlyOnce().run(() -> contacts.react(contact.person(), _ -> Change.to(contact, List.of())));
    }

    private void settle() {
        while (office.inHand() > 0 || relay.busy() > 0) LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }

    @Override
    public void close() {
        office.close();
        receiver.close();
        relay.close();
        sender.close();
        connection.close();
    }
}
