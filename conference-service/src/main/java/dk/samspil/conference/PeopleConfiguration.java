package dk.samspil.conference;

import dk.samspil.conference.application.people.ErasedPeople;
import dk.samspil.conference.application.people.ForgetPerson;
import dk.samspil.conference.messaging.people.ErasedPersonEvents;
import dk.samspil.conference.persistence.people.MongoErasedPeople;
import dk.samspil.messaging.mongo.MongoMessaging;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is remembered of people who are erased. */
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
}
