package dk.samspil.notification.persistence;

import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.MailsContract;
import dk.samspil.notification.messaging.MailEvents;
import dk.samspil.testkit.Infrastructure;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

class MongoMailsIT extends MailsContract {
    private final Mails mails = new MongoMails(
            new MongoMessaging(
                    Infrastructure.get().freshDatabase(),
                    new SendingRelay(
                            () -> (_, _, _) -> CompletableFuture.completedFuture(null),
                            Steps::none,
                            "/test",
                            new RelayMetrics(new SimpleMeterRegistry())),
                    Clock.systemUTC()),
            new MailEvents());

    @Override
    protected Mails mails() {
        return mails;
    }
}
