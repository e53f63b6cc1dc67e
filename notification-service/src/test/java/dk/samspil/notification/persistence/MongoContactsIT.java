package dk.samspil.notification.persistence;

import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.ContactsContract;
import dk.samspil.notification.messaging.ContactEvents;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

@WithInfrastructure
class MongoContactsIT extends ContactsContract {
    private final Contacts contacts = new MongoContacts(
            new MongoMessaging(
                    Infrastructure.get().freshDatabase(),
                    new SendingRelay(
                            () -> (_, _, _) -> CompletableFuture.completedFuture(null),
                            Steps::none,
                            "/test",
                            new RelayMetrics(new SimpleMeterRegistry())),
                    Clock.systemUTC()),
            new ContactEvents());

    @Override
    protected Contacts contacts() {
        return contacts;
    }
}
