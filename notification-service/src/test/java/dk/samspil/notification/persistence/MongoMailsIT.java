package dk.samspil.notification.persistence;

import static dk.samspil.notification.domain.Orders.ANNE;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.EventSender;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.MailsContract;
import dk.samspil.notification.domain.MailNews.MailSent;
import dk.samspil.notification.domain.MailState.Queued;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.MailState.Suppressed;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.MailEvents;
import dk.samspil.testkit.Infrastructure;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class MongoMailsIT extends MailsContract {
    private static final Instant AT = Instant.parse("2015-01-05T08:00:00Z");

    private final MongoDatabase database = Infrastructure.get().freshDatabase();
    private final MongoMails mails =
            new MongoMails(messaging((_, _, _) -> CompletableFuture.completedFuture(null)), new MailEvents());

    private MongoMessaging messaging(EventSender.Batch broker) {
        return new MongoMessaging(
                database,
                new SendingRelay(() -> broker, Steps::none, "/test", new RelayMetrics(new SimpleMeterRegistry())),
                Clock.systemUTC());
    }

    @Override
    protected Mails mails() {
        return mails;
    }

    @Test
    void removesTheRecordOfWhatIsSettledAndOld() {
        var sent = put(ANNE, Template.WELCOME, new Sent(AT, Orders.OK), AT);
        var suppressed = put(ANNE, Template.WELCOME, new Suppressed(AT, Suppression.DISMISSED), AT);
        var queued = put(ANNE, Template.WELCOME, new Queued(AT), AT);
        var happened = sent.order().occurredAt();

        assertThat(mails.removeSettled(happened))
                .as("what happened before, none did")
                .isZero();
        assertThat(mails.removeSettled(happened.plusMillis(1))).isEqualTo(2);

        assertThat(mails.find(sent.id())).isEmpty();
        assertThat(mails.find(suppressed.id())).isEmpty();
        assertThat(mails.find(queued.id())).isPresent();
    }

    @Test
    void keepsTheRecordOfWhatOthersAreStillToHear() {
        var mail = put(ANNE, Template.WELCOME, new Sent(AT, Orders.OK), AT);
        var told = new MailSent(mail.id(), mail.order(), false, Orders.OK, AT);
        var silent = new MongoMails(messaging((_, _, _) -> new CompletableFuture<>()), new MailEvents());
        Cause.onlyOnce().run(() -> silent.react(mail.id(), _ -> Change.to(mail, List.of(told))));

        assertThat(mails.removeSettled(mail.order().occurredAt().plusMillis(1))).isZero();
    }
}
