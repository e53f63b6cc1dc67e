package dk.samspil.notification;

import dk.samspil.kit.time.Hourly;
import dk.samspil.kit.time.Timer;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.notification.application.CountMails;
import dk.samspil.notification.application.DismissMail;
import dk.samspil.notification.application.ExpireMails;
import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.record.FollowProgramme;
import dk.samspil.notification.application.record.ForgetMails;
import dk.samspil.notification.application.record.Programmes;
import dk.samspil.notification.persistence.MongoMails;
import dk.samspil.notification.persistence.record.MongoProgrammes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the record of mails: what is counted, decided by hand, and forgotten. */
@Configuration
class RecordConfiguration {

    @Bean
    CountMails countMails(Mails mails) {
        return new CountMails(mails);
    }

    @Bean
    DismissMail dismissMail(Mails mails, Moments moments) {
        return new DismissMail(mails, moments);
    }

    @Bean
    Programmes programmes(MongoMessaging messaging) {
        return new MongoProgrammes(messaging);
    }

    @Bean
    FollowProgramme followProgramme(Programmes programmes) {
        return new FollowProgramme(programmes);
    }

    @Bean
    Timer expireMails(Mails mails, Moments moments, Clock clock) {
        var expire = new ExpireMails(mails, moments);
        return new Timer("expire-mails", new Hourly(clock, expire::handle)::handle);
    }

    @Bean
    Timer forgetMails(Programmes programmes, MongoMails mails, Clock clock) {
        var forget = new ForgetMails(programmes, mails::removeSettled, clock);
        return new Timer("forget-mails", new Hourly(clock, forget::handle)::handle);
    }
}
