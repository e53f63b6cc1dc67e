package dk.samspil.registration;

import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.referencegroup.AppointMember;
import dk.samspil.registration.application.referencegroup.ChangeMeeting;
import dk.samspil.registration.application.referencegroup.FollowMembers;
import dk.samspil.registration.application.referencegroup.KnownPeople;
import dk.samspil.registration.application.referencegroup.ReferenceMeetings;
import dk.samspil.registration.application.referencegroup.ReferenceMembers;
import dk.samspil.registration.application.referencegroup.ReleaseMember;
import dk.samspil.registration.application.referencegroup.ScheduleMeeting;
import dk.samspil.registration.application.referencegroup.WriteMinutes;
import dk.samspil.registration.messaging.referencegroup.MeetingEvents;
import dk.samspil.registration.messaging.referencegroup.MemberEvents;
import dk.samspil.registration.messaging.referencegroup.ReferenceGroupSteps;
import dk.samspil.registration.persistence.referencegroup.MongoReferenceMeetings;
import dk.samspil.registration.persistence.referencegroup.MongoReferenceMembers;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the reference group. */
@Configuration(proxyBeanMethods = false)
class ReferenceGroupConfiguration {

    @Bean
    ReferenceMembers referenceMembers(MongoMessaging messaging) {
        return new MongoReferenceMembers(messaging, new MemberEvents());
    }

    @Bean
    ReferenceMeetings referenceMeetings(MongoMessaging messaging) {
        return new MongoReferenceMeetings(messaging, new MeetingEvents());
    }

    @Bean
    KnownPeople knownPeople(People people) {
        return person -> people.find(person).flatMap(p -> p.state().details());
    }

    @Bean
    Steps.Step<?> afterAMember(ReferenceMembers members, ReferenceMeetings meetings, Clock clock) {
        return ReferenceGroupSteps.afterAMember(new FollowMembers(members, meetings, clock));
    }

    @Bean
    Steps.Step<?> afterAMeeting(ReferenceMembers members, ReferenceMeetings meetings, Clock clock) {
        return ReferenceGroupSteps.afterAMeeting(new FollowMembers(members, meetings, clock));
    }

    @Bean
    AppointMember appointMember(ReferenceMembers members, Calls calls, KnownPeople people, Clock clock) {
        return new AppointMember(members, calls, people, clock);
    }

    @Bean
    ReleaseMember releaseMember(ReferenceMembers members, Clock clock) {
        return new ReleaseMember(members, clock);
    }

    @Bean
    ScheduleMeeting scheduleMeeting(ReferenceMeetings meetings, ReferenceMembers members, Calls calls, Clock clock) {
        return new ScheduleMeeting(meetings, members, calls, clock);
    }

    @Bean
    ChangeMeeting changeMeeting(ReferenceMeetings meetings) {
        return new ChangeMeeting(meetings);
    }

    @Bean
    WriteMinutes writeMinutes(ReferenceMeetings meetings, Clock clock) {
        return new WriteMinutes(meetings, clock);
    }
}
