package dk.samspil.progression;

import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.progression.application.Participations;
import dk.samspil.progression.application.Researchers;
import dk.samspil.progression.application.people.ErasedPeople;
import dk.samspil.progression.application.people.FollowErasure;
import dk.samspil.progression.application.people.ForgetPerson;
import dk.samspil.progression.messaging.people.ErasedPersonEvents;
import dk.samspil.progression.persistence.people.MongoErasedPeople;
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

    @Bean
    FollowErasure followErasure(
            ErasedPeople erased, Researchers researchers, Participations participations, Clock clock) {
        return new FollowErasure(erased, researchers, participations, clock);
    }
}
