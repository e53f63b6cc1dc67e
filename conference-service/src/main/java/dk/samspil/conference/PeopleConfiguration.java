package dk.samspil.conference;

import dk.samspil.conference.application.Invitations;
import dk.samspil.conference.application.people.CountUnreachable;
import dk.samspil.conference.application.people.ErasedPeople;
import dk.samspil.conference.application.people.FollowRecipient;
import dk.samspil.conference.application.people.ForgetPerson;
import dk.samspil.conference.application.people.Recipients;
import dk.samspil.conference.messaging.people.ErasedPersonEvents;
import dk.samspil.conference.messaging.people.RecipientEvents;
import dk.samspil.conference.persistence.people.MongoErasedPeople;
import dk.samspil.conference.persistence.people.MongoRecipients;
import dk.samspil.messaging.mongo.MongoMessaging;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is remembered of people: who is erased, and whom mails do not reach. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {
    @Bean
    ErasedPeople erasedPeople(MongoMessaging messaging) {
        return new MongoErasedPeople(messaging, new ErasedPersonEvents());
    }

    @Bean
    ForgetPerson forgetPerson(ErasedPeople erased, Clock clock) {
        return new ForgetPerson(erased, clock);
    }

    @Bean
    Recipients recipients(MongoMessaging messaging) {
        return new MongoRecipients(messaging, new RecipientEvents());
    }

    @Bean
    FollowRecipient followRecipient(Recipients recipients) {
        return new FollowRecipient(recipients);
    }

    @Bean
    CountUnreachable countUnreachable(Recipients recipients, Invitations invitations) {
        return new CountUnreachable(recipients, invitations);
    }
}
