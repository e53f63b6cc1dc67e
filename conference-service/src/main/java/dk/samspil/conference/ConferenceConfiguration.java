package dk.samspil.conference;

import dk.samspil.conference.application.AllSeries;
import dk.samspil.conference.application.AnswerInvitation;
import dk.samspil.conference.application.Attendees;
import dk.samspil.conference.application.ClaimSeat;
import dk.samspil.conference.application.Conferences;
import dk.samspil.conference.application.CreateConference;
import dk.samspil.conference.application.EndEntitlement;
import dk.samspil.conference.application.EntitleParticipants;
import dk.samspil.conference.application.Entitlements;
import dk.samspil.conference.application.Invitations;
import dk.samspil.conference.application.InviteEntitled;
import dk.samspil.conference.application.InviteMunicipality;
import dk.samspil.conference.application.IssueInvitations;
import dk.samspil.conference.application.PlanConference;
import dk.samspil.conference.application.ReleaseParticipants;
import dk.samspil.conference.application.ReleaseSeat;
import dk.samspil.conference.application.SeekConference;
import dk.samspil.conference.application.people.ErasedPeople;
import dk.samspil.conference.application.people.FollowRecipient;
import dk.samspil.conference.application.people.ForgetPerson;
import dk.samspil.conference.application.people.WithdrawInvitations;
import dk.samspil.conference.messaging.AttendeeEvents;
import dk.samspil.conference.messaging.ConferenceEvents;
import dk.samspil.conference.messaging.ConferenceHandlers;
import dk.samspil.conference.messaging.ConferenceSteps;
import dk.samspil.conference.messaging.EntitlementEvents;
import dk.samspil.conference.messaging.InvitationEvents;
import dk.samspil.conference.messaging.SeriesEvents;
import dk.samspil.conference.persistence.MongoAllSeries;
import dk.samspil.conference.persistence.MongoAttendees;
import dk.samspil.conference.persistence.MongoConferences;
import dk.samspil.conference.persistence.MongoEntitlements;
import dk.samspil.conference.persistence.MongoInvitations;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.Steps;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the use cases to their stores, to the events that lead to them, and to the steps in between. */
@Configuration(proxyBeanMethods = false)
class ConferenceConfiguration {

    @Bean
    AllSeries allSeries(MongoMessaging messaging) {
        return new MongoAllSeries(messaging, new SeriesEvents());
    }

    @Bean
    Conferences conferences(MongoMessaging messaging) {
        return new MongoConferences(messaging, new ConferenceEvents());
    }

    @Bean
    Entitlements entitlements(MongoMessaging messaging) {
        return new MongoEntitlements(messaging, new EntitlementEvents());
    }

    @Bean
    Invitations invitations(MongoMessaging messaging) {
        return new MongoInvitations(messaging, new InvitationEvents());
    }

    @Bean
    Attendees attendees(MongoMessaging messaging) {
        return new MongoAttendees(messaging, new AttendeeEvents());
    }

    @Bean
    HandlerTable handlers(Entitlements entitlements, ForgetPerson forget, FollowRecipient recipients) {
        return ConferenceHandlers.table(
                new EntitleParticipants(entitlements), new EndEntitlement(entitlements), forget, recipients);
    }

    @Bean
    IssueInvitations issueInvitations(
            Entitlements entitlements, Invitations invitations, ErasedPeople erased, Clock clock) {
        return new IssueInvitations(entitlements, invitations, erased, clock);
    }

    @Bean
    SeekConference seekConference(
            Entitlements entitlements, AllSeries allSeries, Conferences conferences, IssueInvitations issue) {
        return new SeekConference(entitlements, allSeries, conferences, issue);
    }

    @Bean
    ClaimSeat claimSeat(Invitations invitations, Attendees attendees, Conferences conferences, Clock clock) {
        return new ClaimSeat(invitations, attendees, conferences, clock);
    }

    @Bean
    ReleaseSeat releaseSeat(Attendees attendees, Conferences conferences, Clock clock) {
        return new ReleaseSeat(attendees, conferences, clock);
    }

    @Bean
    InviteEntitled inviteEntitled(Entitlements entitlements) {
        return new InviteEntitled(entitlements);
    }

    @Bean
    Steps steps(
            Conferences conferences,
            InviteEntitled inviteEntitled,
            SeekConference seek,
            ClaimSeat claim,
            ReleaseSeat release,
            Invitations invitations) {
        return ConferenceSteps.table(
                new CreateConference(conferences),
                inviteEntitled,
                seek,
                claim,
                release,
                new WithdrawInvitations(invitations),
                new ReleaseParticipants(invitations));
    }

    @Bean
    PlanConference planConference(AllSeries allSeries, Clock clock) {
        return new PlanConference(allSeries, clock);
    }

    @Bean
    InviteMunicipality inviteMunicipality(Conferences conferences, Entitlements entitlements, Clock clock) {
        return new InviteMunicipality(conferences, entitlements, clock);
    }

    @Bean
    AnswerInvitation answerInvitation(Invitations invitations, Conferences conferences, Clock clock) {
        return new AnswerInvitation(invitations, conferences, clock);
    }
}
