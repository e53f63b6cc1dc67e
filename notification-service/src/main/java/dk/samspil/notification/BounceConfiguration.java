package dk.samspil.notification;

import dk.samspil.kit.security.Signatures;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.bounces.ConfirmReachable;
import dk.samspil.notification.application.bounces.MessageIdReader;
import dk.samspil.notification.application.bounces.ReceiveBounce;
import dk.samspil.notification.mail.bounces.BounceMailbox;
import dk.samspil.notification.mail.bounces.BouncePoller;
import dk.samspil.notification.mail.bounces.IncomingReports;
import dk.samspil.notification.mail.bounces.ReportReader;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the ways by which bounces come. */
@Configuration
@EnableConfigurationProperties(BounceProperties.class)
class BounceConfiguration {

    @Bean
    BounceMetrics bounceMetrics(MeterRegistry registry) {
        return new BounceMetrics(registry);
    }

    @Bean
    ReceiveBounce receiveBounce(Mails mails, Contacts contacts, Moments moments, BounceMetrics metrics) {
        return new ReceiveBounce(mails, contacts, moments, metrics);
    }

    @Bean
    ConfirmReachable confirmReachable(Contacts contacts, Moments moments) {
        return new ConfirmReachable(contacts, moments);
    }

    @Bean
    MessageIdReader messageIds(MailProperties mail) {
        return mail.ids()::read;
    }

    /** Without a secret no notice of a provider is taken. The one before stays good until providers have the new one. */
    @Bean
    Signatures signatures(
            BounceProperties bounces,
            @Value("${samspil.secret.bounces:}") String secret,
            @Value("${samspil.secret.bounces-previous:}") String previous) {
        var secrets = Stream.of(secret, previous).filter(s -> !s.isBlank()).toList();
        return new Signatures(secrets, bounces.window(), InstantSource.system());
    }

    /** Idle where no mailbox is configured: that is known only when the service starts. */
    @Bean(initMethod = "start", destroyMethod = "close")
    BouncePoller bouncePoller(
            BounceProperties bounces, MailProperties mail, ReceiveBounce receive, BounceMetrics metrics) {
        bounces.check(mail);
        var poller = new BouncePoller(
                bounces.imap().toSettings().map(settings -> new BounceMailbox(settings, InstantSource.system())),
                new IncomingReports(new ReportReader(mail.domain()), receive, metrics),
                bounces.imap().every());
        metrics.watch(poller);
        return poller;
    }
}
