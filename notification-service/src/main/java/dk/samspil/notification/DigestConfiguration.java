package dk.samspil.notification;

import dk.samspil.kit.time.Timer;
import dk.samspil.kit.time.WorkingDays;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.Steps.Step;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.OrderMail;
import dk.samspil.notification.application.digest.Circles;
import dk.samspil.notification.application.digest.CloseJournals;
import dk.samspil.notification.application.digest.Collect;
import dk.samspil.notification.application.digest.FollowCall;
import dk.samspil.notification.application.digest.Journals;
import dk.samspil.notification.application.digest.SendDigests;
import dk.samspil.notification.application.rights.AllPreferences;
import dk.samspil.notification.domain.digest.Windows;
import dk.samspil.notification.messaging.digest.CircleEvents;
import dk.samspil.notification.messaging.digest.DigestHandlers;
import dk.samspil.notification.messaging.digest.DigestSteps;
import dk.samspil.notification.messaging.digest.JournalEvents;
import dk.samspil.notification.persistence.digest.MongoCircles;
import dk.samspil.notification.persistence.digest.MongoJournals;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is told once each working-day morning. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DigestProperties.class)
class DigestConfiguration {

    @Bean
    Journals journals(MongoMessaging messaging) {
        return new MongoJournals(messaging, new JournalEvents());
    }

    @Bean
    Circles circles(MongoMessaging messaging) {
        return new MongoCircles(messaging, new CircleEvents());
    }

    @Bean
    Collect collect(Journals journals, DigestProperties digest, WorkingDays days, MailProperties mail, Clock business) {
        var windows = new Windows(digest.at(), WorkingDays.ZONE, days::isWorkingDay);
        return new Collect(journals, windows, mail.expiry(days), business);
    }

    @Bean
    FurtherHandlers digestHandlers(Collect collect, Circles circles) {
        return new FurtherHandlers(DigestHandlers.table(collect, new FollowCall(circles)));
    }

    @Bean
    Step<?> collectStep(Collect collect) {
        return DigestSteps.collect(collect);
    }

    @Bean
    Step<?> sendDigestsStep(
            Journals journals, Circles circles, Contacts contacts, AllPreferences preferences, OrderMail order) {
        return DigestSteps.send(new SendDigests(journals, circles, contacts, preferences, order));
    }

    @Bean
    Timer closeJournals(Journals journals, WorkingDays days, MailProperties mail, Clock business) {
        var close = new CloseJournals(journals, mail.expiry(days), business);
        return new Timer("close-journals", close::handle);
    }
}
