package dk.samspil.notification;

import dk.samspil.kit.spring.BulkHoursProperties;
import dk.samspil.kit.time.WorkingDays;
import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.Planning;
import dk.samspil.notification.application.SendMail;
import dk.samspil.notification.application.SweepMails;
import dk.samspil.notification.application.sending.AdmitMail;
import dk.samspil.notification.application.sending.Campaigns;
import dk.samspil.notification.application.sending.Gatekeeper;
import dk.samspil.notification.application.sending.Mailrooms;
import dk.samspil.notification.application.sending.PlanMail;
import dk.samspil.notification.application.sending.ShowSending;
import dk.samspil.notification.application.sending.SteerSending;
import dk.samspil.notification.application.sending.WavePlaces;
import dk.samspil.notification.mail.Delivery;
import dk.samspil.notification.mail.Delivery.Counter;
import dk.samspil.notification.messaging.sending.MailroomEvents;
import dk.samspil.notification.persistence.sending.MongoCampaigns;
import dk.samspil.notification.persistence.sending.MongoMailrooms;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what decides when mails leave. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    BulkHoursProperties.class,
    BulkProperties.class,
    RateProperties.class,
    DkimProperties.class
})
class SendingConfiguration {

    @Bean
    Mailrooms mailrooms(MongoMessaging messaging) {
        return new MongoMailrooms(messaging, new MailroomEvents());
    }

    @Bean
    Campaigns campaigns(MongoMessaging messaging) {
        return new MongoCampaigns(messaging);
    }

    @Bean
    BulkHours bulkHours(BulkHoursProperties bulk, WorkingDays days) {
        return bulk.toHours(days);
    }

    @Bean
    Gatekeeper gatekeeper(Mailrooms mailrooms, BulkHours hours, Moments moments) {
        return new Gatekeeper(mailrooms, hours, moments);
    }

    @Bean
    Planning planning(
            Campaigns campaigns,
            BulkHours hours,
            BulkProperties bulk,
            WorkingDays days,
            MailProperties mail,
            Moments moments) {
        // A wave has its time to leave before the hours end: what is held then waits until the morning, and nobody is
        // told.
        var places = new WavePlaces(campaigns, bulk.toWaves(), hours.endingEarlier(bulk.waveEvery()));
        return mail.past().planning(new PlanMail(hours, places, mail.expiry(days), moments));
    }

    @Bean
    AdmitMail admitMail(Mails mails, Contacts contacts, Gatekeeper gates, Counter counter, SendMail send) {
        return new AdmitMail(mails, contacts, gates, counter.domains(), send);
    }

    @Bean
    SweepMails sweepMails(Mails mails, Moments moments, Gatekeeper gates) {
        return new SweepMails(mails, moments, gates::gate);
    }

    @Bean
    SteerSending steerSending(Mailrooms mailrooms, Moments moments, Delivery delivery) {
        return new SteerSending(mailrooms, moments, delivery::lookSoon);
    }

    @Bean
    ShowSending showSending(Mailrooms mailrooms, Mails mails, Gatekeeper gates, Moments moments) {
        return new ShowSending(mailrooms, mails, gates, moments);
    }

    /** What is to be seen of the sending. */
    @Bean
    MeterBinder sendingMetrics(
            Delivery delivery, Mails mails, Gatekeeper gates, Moments moments, MailMetrics attempts) {
        return (MeterRegistry registry) -> {
            attempts.watch(delivery, mails);
            new SendingMetrics(registry).watch(delivery, mails, gates, moments);
        };
    }
}
