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
import dk.samspil.notification.mail.HttpProgrammeLetters;
import dk.samspil.notification.mail.LetterWriter;
import dk.samspil.notification.mail.MeasuredPostbox;
import dk.samspil.notification.mail.SmtpPostbox;
import dk.samspil.notification.mail.Templates;
import dk.samspil.telemetry.Spans;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the way from an ordered mail to the mail server. */
@Configuration
class DeliveryConfiguration {

    /** Read and checked once, for letters and for previews. */
    @Bean
    Templates templates() {
        return Templates.load();
    }

    @Bean
    LetterWriter letters(
            Templates templates,
            Municipalities municipalities,
            Contacts contacts,
            Upstreams upstreams,
            MailProperties mail,
            @Value("${samspil.public-url}") String home) {
        return LetterWriter.of(
                templates,
                code -> municipalities.find(code).map(Municipality::adminName).orElse(code),
                contacts,
                new HttpConferenceLetters(() -> upstreams.asSystem("conference")),
                new HttpProgrammeLetters(() -> upstreams.asSystem("registration")),
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
            Moments moments,
            Spans spans,
            MeterRegistry registry) {
        var metrics = new MailMetrics(registry);
        var rules = new SendingRules(
                moments, () -> ThreadLocalRandom.current().nextLong(), mail.lease(), mail.backoff(), metrics);
        var measured = new MeasuredPostbox(postbox, spans, registry);
        var delivery = new Delivery(
                new SendMail(mails, contacts, letters, measured, rules),
                measured,
                new SweepMails(mails, moments),
                mail.rhythm());
        metrics.watch(delivery, mails);
        return delivery;
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
}
