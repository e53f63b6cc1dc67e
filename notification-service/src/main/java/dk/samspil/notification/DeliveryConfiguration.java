package dk.samspil.notification;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.kit.reference.Municipality;
import dk.samspil.kit.time.Quietness;
import dk.samspil.kit.web.Upstreams;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.Letters;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.SendMail;
import dk.samspil.notification.application.SendingRules;
import dk.samspil.notification.application.SweepMails;
import dk.samspil.notification.mail.Delivery;
import dk.samspil.notification.mail.HttpConferenceLetters;
import dk.samspil.notification.mail.LetterWriter;
import dk.samspil.notification.mail.SmtpPostbox;
import dk.samspil.notification.mail.Templates;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the way from an ordered mail to the mail server. */
@Configuration
class DeliveryConfiguration {

    @Bean
    Letters letters(
            Municipalities municipalities,
            Contacts contacts,
            Upstreams upstreams,
            MailProperties mail,
            @Value("${samspil.public-url}") String home) {
        return LetterWriter.of(
                Templates.load(),
                code -> municipalities.find(code).map(Municipality::adminName).orElse(code),
                contacts,
                new HttpConferenceLetters(() -> upstreams.asSystem("conference")),
                new LetterWriter.Letterhead(mail.sender(), mail.ids(), home));
    }

    @Bean(destroyMethod = "close")
    SmtpPostbox postbox(SmtpProperties smtp, MailProperties mail) {
        return new SmtpPostbox(smtp.toSettings(mail.domain()), mail.sender(), mail.ids(), InstantSource.system());
    }

    /** Begins with what an earlier process left, and ends with what it has begun. */
    @Bean(initMethod = "start", destroyMethod = "close")
    Delivery delivery(
            Mails mails,
            Contacts contacts,
            Letters letters,
            SmtpPostbox postbox,
            MailProperties mail,
            Moments moments) {
        var rules =
                new SendingRules(moments, () -> ThreadLocalRandom.current().nextLong(), mail.lease(), mail.backoff());
        return new Delivery(
                new SendMail(mails, contacts, letters, postbox, rules),
                postbox,
                new SweepMails(mails, moments),
                mail.rhythm());
    }

    /** What is in hand is counted in memory; the store is asked only when nothing is. */
    @Bean
    Quietness mailsToSend(Delivery delivery, Mails mails, Moments moments) {
        return new Quietness(
                Quietness.Kind.BUSY,
                () -> delivery.inHand() > 0
                        ? delivery.inHand()
                        : mails.busy(moments.now().system()));
    }

    @Bean
    MeterBinder mailMetrics(Delivery delivery) {
        return registry -> {
            Gauge.builder("samspil.mail.inhand", delivery, Delivery::inHand)
                    .description("Mails that wait in this process or are being sent")
                    .register(registry);
            Gauge.builder("samspil.mail.server.away", delivery, d -> d.isServerAway() ? 1 : 0)
                    .description("1 while the mail server cannot be reached")
                    .register(registry);
        };
    }
}
