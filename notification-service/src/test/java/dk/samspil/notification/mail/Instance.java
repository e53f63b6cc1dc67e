package dk.samspil.notification.mail;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.InMemoryContactRoles;
import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.Postbox;
import dk.samspil.notification.application.Recipients;
import dk.samspil.notification.application.SendMail;
import dk.samspil.notification.application.SendingRules;
import dk.samspil.notification.application.SweepMails;
import dk.samspil.notification.application.sending.AdmitMail;
import dk.samspil.notification.application.sending.Gatekeeper;
import dk.samspil.notification.application.sending.Mailrooms;
import dk.samspil.notification.domain.Backoff;
import dk.samspil.notification.domain.sending.Waiting;
import dk.samspil.notification.mail.Breaker.Pace;
import dk.samspil.notification.mail.ServerWatch.State;
import dk.samspil.notification.mail.sending.DomainQueues;
import dk.samspil.notification.mail.sending.Rates;
import dk.samspil.notification.mail.sending.RecentAnswers.Rule;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** One running instance of the delivery, over stores that others may share, with real SMTP to a server. */
final class Instance implements AutoCloseable {
    final ServerWatch server;
    final Delivery delivery;
    private final SmtpPostbox postbox;

    Instance(Stores stores, int port, Setting setting) {
        var smtp = SmtpSettings.plain("127.0.0.1", port, "here.example", setting.timeout());
        postbox = new SmtpPostbox(smtp, Optional.empty(), Texts.SENDER, Texts.IDS, InstantSource.system());
        var seen = setting.around().apply(postbox);
        server = new ServerWatch(seen::reachable, setting.pace(), Rule.USUAL);
        var domains = new DomainQueues(setting.rates(), System::nanoTime);
        var gates = new Gatekeeper(stores.mailrooms(), setting.hours(), stores.moments());
        var rules = new SendingRules(stores.moments(), new Random(1), setting.lease(), setting.backoff());
        var send = new SendMail(
                stores.mails(),
                new Recipients(stores.contacts(), new InMemoryContactRoles(Clock.systemUTC())),
                (mail, to) -> new Writing.Written(Texts.letter(mail.order().template(), to, "x")),
                new WatchedPostbox(seen, server),
                rules);
        var admit = new AdmitMail(stores.mails(), stores.contacts(), gates, domains, send);
        var sweep = new SweepMails(stores.mails(), stores.moments(), gates::gate);
        var rhythm = new Delivery.Rhythm(setting.senders(), setting.sweep(), setting.grace(), Duration.ofMillis(100));
        delivery = new Delivery(admit, sweep, gates, new Delivery.Counter(server, domains), rhythm);
        delivery.start();
    }

    /** What instances share. */
    record Stores(Mails mails, Contacts contacts, Mailrooms mailrooms, Moments moments) {}

    /**
     * How an instance works.
     *
     * @param around what comes between the senders and the mail server
     */
    record Setting(
            int senders,
            Duration lease,
            Duration sweep,
            Duration grace,
            Duration timeout,
            Backoff backoff,
            Rates rates,
            BulkHours hours,
            Pace pace,
            UnaryOperator<Postbox> around) {
        static final Setting USUAL = new Setting(
                8,
                Duration.ofSeconds(60),
                Duration.ofMillis(500),
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                new Backoff(Duration.ofMillis(50), Duration.ofSeconds(1), 10),
                Rates.UNLIMITED,
                BulkHours.always(WorkingDays.ZONE),
                new Pace(Duration.ofMillis(50), Duration.ofMillis(400), 3),
                postbox -> postbox);

        Setting with(Rates other) {
            return new Setting(senders, lease, sweep, grace, timeout, backoff, other, hours, pace, around);
        }

        Setting with(int count) {
            return new Setting(count, lease, sweep, grace, timeout, backoff, rates, hours, pace, around);
        }

        /** One that gives up soon on all answers but the last. */
        Setting with(Duration other) {
            return new Setting(senders, lease, sweep, grace, other, backoff, rates, hours, pace, around);
        }

        /** As one works that is killed now and then, so that others soon take over. */
        Setting shortLived() {
            return new Setting(
                    senders, Duration.ofSeconds(3), sweep, Duration.ZERO, timeout, backoff, rates, hours, pace, around);
        }

        Setting with(BulkHours other) {
            return new Setting(senders, lease, sweep, grace, timeout, backoff, rates, other, pace, around);
        }
    }

    State breaker() {
        return server.state();
    }

    void offer(Waiting waiting) {
        delivery.offer(waiting);
    }

    @Override
    public void close() {
        delivery.close();
        postbox.close();
    }
}
