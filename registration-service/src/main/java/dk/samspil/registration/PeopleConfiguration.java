package dk.samspil.registration;

import dk.samspil.registration.application.Applications;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.application.people.AcknowledgeErasure;
import dk.samspil.registration.application.people.CorrectPerson;
import dk.samspil.registration.application.people.ErasePerson;
import dk.samspil.registration.application.people.ExportPerson;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the use cases about people. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {
    @Bean
    AcknowledgeErasure acknowledgeErasure(People people) {
        return new AcknowledgeErasure(people);
    }

    @Bean
    ErasePerson erasePerson(People people, Calls calls, Clock clock) {
        return new ErasePerson(people, calls, clock, InstantSource.system());
    }

    @Bean
    CorrectPerson correctPerson(People people, PersonIds ids) {
        return new CorrectPerson(people, ids);
    }

    @Bean
    ExportPerson exportPerson(People people, Calls calls, Applications applications, Clock clock) {
        return new ExportPerson(people, calls, applications, clock);
    }
}
