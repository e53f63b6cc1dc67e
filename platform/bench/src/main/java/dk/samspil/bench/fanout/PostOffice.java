package dk.samspil.bench.fanout;

import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.application.Recipients;
import dk.samspil.notification.application.SendMail;
import dk.samspil.notification.application.SendingRules;
import dk.samspil.notification.application.SweepMails;
import dk.samspil.notification.application.rights.WantedLetters;
import dk.samspil.notification.application.sending.AdmitMail;
import dk.samspil.notification.application.sending.Gatekeeper;
import dk.samspil.notification.application.sending.PlanMail;
import dk.samspil.notification.application.sending.WavePlaces;
import dk.samspil.notification.domain.Backoff;
import dk.samspil.notification.domain.sending.Waves;
import dk.samspil.notification.mail.Delivery;
import dk.samspil.notification.mail.MeasuredPostbox;
import dk.samspil.notification.mail.MessageIds;
import dk.samspil.notification.mail.Sender;
import dk.samspil.notification.mail.ServerWatch;
import dk.samspil.notification.mail.SmtpPostbox;
import dk.samspil.notification.mail.SmtpSettings;
import dk.samspil.notification.mail.WatchedPostbox;
import dk.samspil.notification.mail.sending.DomainQueues;
import dk.samspil.notification.mail.sending.Rates;
import dk.samspil.notification.messaging.MailEvents;
import dk.samspil.notification.messaging.rights.PreferencesEvents;
import dk.samspil.notification.messaging.sending.MailroomEvents;
import dk.samspil.notification.persistence.MongoContactRoles;
import dk.samspil.notification.persistence.MongoMails;
import dk.samspil.notification.persistence.rights.MongoPreferences;
import dk.samspil.notification.persistence.sending.MongoCampaigns;
import dk.samspil.notification.persistence.sending.MongoMailrooms;
import dk.samspil.telemetry.Spans;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Notification's delivery as it is wired in its service; hours, waves and rates are there and hold nothing up. */
final class PostOffice implements AutoCloseable {
    /** So large that one has them all. */
    private static final Waves WAVES = new Waves(1_000_000, Duration.ofMinutes(10));

    private static final Duration DAY = Duration.ofDays(1);

    private final SmtpPostbox postbox;
    private final Delivery delivery;
    private final OrderMail order;

    PostOffice(MongoMessaging messaging, Contacts contacts, int port) {
        var moments = new Moments(InstantSource.system(), Clock.systemUTC());
        var hours = BulkHours.always(ZoneOffset.UTC);
        var mails = new MongoMails(messaging, new MailEvents());
        var gates = new Gatekeeper(new MongoMailrooms(messaging, new MailroomEvents()), hours, moments);
        postbox = new SmtpPostbox(
                SmtpSettings.plain("127.0.0.1", port, "bench.example", Duration.ofSeconds(5)),
                Optional.empty(),
                new Sender("Samspil", "samspil@samspil.example"),
                new MessageIds("samspil.example"),
                InstantSource.system());
        var counter = new Delivery.Counter(
                new ServerWatch(postbox::reachable), new DomainQueues(Rates.UNLIMITED, System::nanoTime));
        var rules = new SendingRules(
                moments,
                () -> ThreadLocalRandom.current().nextLong(),
                Duration.ofSeconds(60),
                new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(30), 12));
        var send = new SendMail(
                mails,
                new Recipients(contacts, new MongoContactRoles(messaging)),
                new WantedLetters(
                        new MongoPreferences(messaging, new PreferencesEvents()),
                        contacts,
                        (_, to) -> new Writing.Written(Invitation.letter(to))),
                new WatchedPostbox(
                        new MeasuredPostbox(postbox, Spans.NONE, new SimpleMeterRegistry()), counter.server()),
                rules);
        delivery = new Delivery(
                new AdmitMail(mails, contacts, gates, counter.domains(), send),
                new SweepMails(mails, moments, gates::gate),
                gates,
                counter,
                new Delivery.Rhythm(
                        FanOutBenchmark.SESSIONS,
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(1)));
        var places = new WavePlaces(new MongoCampaigns(messaging), WAVES, hours);
        order = new OrderMail(mails, delivery, new PlanMail(hours, places, at -> at.plus(DAY), moments), moments);
        delivery.start();
    }

    OrderMail order() {
        return order;
    }

    int inHand() {
        return delivery.inHand();
    }

    @Override
    public void close() {
        delivery.close();
        postbox.close();
    }
}
