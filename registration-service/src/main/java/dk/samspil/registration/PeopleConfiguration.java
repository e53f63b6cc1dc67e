package dk.samspil.registration;

import dk.samspil.kit.time.Timer;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.Applications;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.application.people.AcknowledgeErasure;
import dk.samspil.registration.application.people.ConcludedCalls;
import dk.samspil.registration.application.people.CorrectPerson;
import dk.samspil.registration.application.people.ErasePerson;
import dk.samspil.registration.application.people.ExportPerson;
import dk.samspil.registration.application.people.ForgetAfterConclusion;
import dk.samspil.registration.application.people.ForgetApplications;
import dk.samspil.registration.application.people.KeepTopicMoving;
import dk.samspil.registration.application.people.Pulses;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.messaging.people.PulseEvents;
import dk.samspil.registration.persistence.people.MongoPulses;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
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
    Pulses pulses(MongoMessaging messaging) {
        return new MongoPulses(messaging, new PulseEvents());
    }

    @Bean
    Timer keepPeopleMoving(Pulses pulses, @Value("${samspil.people.keep-moving:1h}") Duration every) {
        return new Timer("keep-people-moving", new KeepTopicMoving(pulses, InstantSource.system(), every)::handle);
    }

    @Bean
    Timer forgetApplications(Calls calls, Applications applications, Clock clock) {
        return new Timer("forget-applications", new ForgetApplications(calls, applications, clock)::handle);
    }

    @Bean
    ConcludedCalls concludedCalls(Calls calls) {
        return () -> calls.all().stream()
                .filter(c -> c.concludedAt().isPresent())
                .collect(Collectors.toMap(Call::id, c -> c.concludedAt().orElseThrow()));
    }

    @Bean
    Timer forgetAfterConclusion(
            People people, Calls calls, Applications applications, ConcludedCalls concluded, Clock clock) {
        var times = new ForgetAfterConclusion.Times(clock, InstantSource.system());
        return new Timer(
                "forget-after-conclusion",
                new ForgetAfterConclusion(people, calls, applications, concluded, times)::handle);
    }

    @Bean
    ExportPerson exportPerson(People people, Calls calls, Applications applications, Clock clock) {
        return new ExportPerson(people, calls, applications, clock);
    }
}
