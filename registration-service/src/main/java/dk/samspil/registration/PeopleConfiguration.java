package dk.samspil.registration;

import dk.samspil.kit.time.Hourly;
import dk.samspil.kit.time.Timer;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.ApplicationDrafts;
import dk.samspil.registration.application.Applications;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.application.directory.AllContacts;
import dk.samspil.registration.application.directory.Schools;
import dk.samspil.registration.application.messages.Messages;
import dk.samspil.registration.application.people.AcknowledgeErasure;
import dk.samspil.registration.application.people.ConcludedCalls;
import dk.samspil.registration.application.people.CorrectPerson;
import dk.samspil.registration.application.people.ErasePerson;
import dk.samspil.registration.application.people.ExportPerson;
import dk.samspil.registration.application.people.ForgetAfterConclusion;
import dk.samspil.registration.application.people.ForgetApplications;
import dk.samspil.registration.application.people.KeepResearcher;
import dk.samspil.registration.application.people.KeepTopicMoving;
import dk.samspil.registration.application.people.Pulses;
import dk.samspil.registration.application.people.Registers;
import dk.samspil.registration.application.people.WhoIsNamed;
import dk.samspil.registration.application.referencegroup.ReferenceMeetings;
import dk.samspil.registration.application.referencegroup.ReferenceMembers;
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
    KeepResearcher keepResearcher(People people) {
        return new KeepResearcher(people);
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
        var forget = new ForgetApplications(calls, applications, clock);
        return new Timer("forget-applications", new Hourly(clock, forget::handle)::handle);
    }

    @Bean
    ConcludedCalls concludedCalls(Calls calls) {
        return () -> calls.all().stream()
                .filter(c -> c.concludedAt().isPresent())
                .collect(Collectors.toMap(Call::id, c -> c.concludedAt().orElseThrow()));
    }

    @Bean
    Registers.Programmes programmes(Calls calls, Applications applications, ApplicationDrafts drafts) {
        return new Registers.Programmes(calls, applications, drafts::written);
    }

    @Bean
    Registers registers(
            Registers.Programmes programmes,
            ReferenceMembers members,
            ReferenceMeetings meetings,
            AllContacts contacts,
            Schools schools,
            Messages messages) {
        return new Registers(
                programmes,
                new Registers.Group(members, meetings),
                new Registers.Directory(contacts, schools),
                messages);
    }

    @Bean
    Timer forgetAfterConclusion(
            People people, Registers registers, PersonIds ids, ConcludedCalls concluded, Clock clock) {
        var times = new ForgetAfterConclusion.Times(clock, InstantSource.system());
        var forget = new ForgetAfterConclusion(people, new WhoIsNamed(registers, ids), concluded, times);
        var hourly = new Hourly(clock, forget::handle);
        return new Timer("forget-after-conclusion", () -> {
            hourly.handle();
            forget.tellFailure();
        });
    }

    @Bean
    ExportPerson exportPerson(People people, Registers registers, PersonIds ids, Clock clock) {
        return new ExportPerson(people, registers, ids, clock);
    }
}
