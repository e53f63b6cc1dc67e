package dk.samspil.notification;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.kit.reference.Municipality;
import dk.samspil.kit.time.Quietness;
import dk.samspil.kit.web.Upstreams;
import dk.samspil.notification.application.Letters;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.Recipients;
import dk.samspil.notification.application.SendMail;
import dk.samspil.notification.application.SendingRules;
import dk.samspil.notification.application.SweepMails;
import dk.samspil.notification.application.rights.AllPreferences;
import dk.samspil.notification.application.rights.UnsubscribeTokens;
import dk.samspil.notification.application.rights.WantedLetters;
import dk.samspil.notification.application.sending.AdmitMail;
import dk.samspil.notification.application.sending.Gatekeeper;
import dk.samspil.notification.mail.Delivery;
import dk.samspil.notification.mail.Delivery.Counter;
import dk.samspil.notification.mail.HttpConferenceLetters;
import dk.samspil.notification.mail.HttpProgrammeLetters;
import dk.samspil.notification.mail.HttpProgressLetters;
import dk.samspil.notification.mail.LetterWriter;
import dk.samspil.notification.mail.MeasuredPostbox;
import dk.samspil.notification.mail.ServerWatch;
import dk.samspil.notification.mail.SmtpPostbox;
import dk.samspil.notification.mail.Templates;
import dk.samspil.notification.mail.UnsubscribeLinks;
import dk.samspil.notification.mail.WatchedPostbox;
import dk.samspil.notification.mail.sending.DomainQueues;
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
            Recipients recipients,
            Upstreams upstreams,
            MailProperties mail,
            UnsubscribeTokens tokens,
            @Value("${samspil.public-url}") String home) {
        return LetterWriter.of(
                templates,
                code -> municipalities.find(code).map(Municipality::adminName).orElse(code),
                recipients,
                new LetterWriter.Sources(
                        new HttpConferenceLetters(() -> upstreams.asSystem("conference")),
                        new HttpProgrammeLetters(() -> upstreams.asSystem("registration")),
                        new HttpProgressLetters(() -> upstreams.asSystem("progression"))),
                new LetterWriter.Letterhead(mail.sender(), mail.ids(), home, new UnsubscribeLinks(home, tokens)));
    }

    @Bean(destroyMethod = "close")
    SmtpPostbox postbox(SmtpProperties smtp, DkimProperties dkim, MailProperties mail) {
        return new SmtpPostbox(
                smtp.toSettings(mail.domain()), dkim.toKey(), mail.sender(), mail.ids(), InstantSource.system());
    }

    @Bean
    MeasuredPostbox measuredPostbox(SmtpPostbox postbox, Spans spans, MeterRegistry registry) {
        return new MeasuredPostbox(postbox, spans, registry);
    }

    @Bean
    Counter counter(MeasuredPostbox postbox, RateProperties rates) {
        return new Counter(new ServerWatch(postbox::reachable), new DomainQueues(rates.toRates(), System::nanoTime));
    }

    @Bean
    SendMail sendMail(
            Mails mails,
            Recipients recipients,
            AllPreferences preferences,
            Letters letters,
            MeasuredPostbox postbox,
            Counter counter,
            SendingRules rules) {
        return new SendMail(
                mails,
                recipients,
                new WantedLetters(preferences, recipients.contacts(), letters),
                new WatchedPostbox(postbox, counter.server()),
                rules);
    }

    @Bean
    SendingRules sendingRules(Moments moments, MailProperties mail, SmtpProperties smtp, MailMetrics metrics) {
        return new SendingRules(
                moments,
                () -> ThreadLocalRandom.current().nextLong(),
                mail.claim(smtp),
                mail.lease(smtp),
                mail.backoff(),
                metrics);
    }

    @Bean
    MailMetrics mailMetrics(MeterRegistry registry) {
        return new MailMetrics(registry);
    }

    /** Begins with what an earlier process left, and ends with what it has begun. */
    @Bean(initMethod = "start", destroyMethod = "close")
    Delivery delivery(AdmitMail admit, SweepMails sweep, Gatekeeper gates, Counter counter, MailProperties mail) {
        return new Delivery(admit, sweep, gates, counter, mail.rhythm());
    }

    /** What is in hand is counted in memory; the store is asked only when nothing is. What is held back is not waited for. */
    @Bean
    Quietness mailsToSend(Delivery delivery, Mails mails, Gatekeeper gates, Moments moments) {
        return new Quietness(
                Quietness.Kind.BUSY,
                () -> delivery.inHand() > 0 ? delivery.inHand() : mails.busy(moments.now(), gates.gate()));
    }
}
