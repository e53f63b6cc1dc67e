package dk.samspil.conference.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.conference.application.EntitleParticipants;
import dk.samspil.conference.application.InMemoryConferencing;
import dk.samspil.conference.domain.ConferenceNews;
import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.EntitlementNews;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.InvitationNews;
import dk.samspil.conference.domain.MunicipalityCode;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.Plan;
import dk.samspil.conference.domain.RegionCode;
import dk.samspil.conference.domain.Sample;
import dk.samspil.conference.domain.Title;
import dk.samspil.conference.domain.Venue;
import dk.samspil.conference.domain.people.ErasedPersonNews;
import dk.samspil.conference.domain.people.Unreachable;
import dk.samspil.conference.messaging.people.ContactReachableV1;
import dk.samspil.conference.messaging.people.ContactUnreachableV1;
import dk.samspil.conference.messaging.people.ErasedPersonEvents;
import dk.samspil.conference.messaging.people.PersonErasedV1;
import dk.samspil.conference.messaging.people.PersonReturnedV1;
import dk.samspil.testkit.Forms;
import dk.samspil.testkit.GoldenEvents;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConferenceContractTest {
    private static final Instant AT = Instant.parse("2015-05-04T10:00:00Z");
    private static final InvitationId INVITATION =
            InvitationId.of("ffffffffffffffffffffffff22", "pppppppppppppppppppppppp33");
    private static final EntitlementId ENTITLEMENT = EntitlementId.of("cccccccccccccccccccccccc22", "0461");
    private static final RegionCode SOUTH = new RegionCode("1083");

    @ParameterizedTest
    @MethodSource("conferenceNews")
    void emitsTheExampleForWhatHappensAtAConference(ConferenceNews news) {
        GoldenEvents.assertPublished(new ConferenceEvents().translate(news));
    }

    @ParameterizedTest
    @MethodSource("invitationNews")
    void emitsTheExampleForWhatHappensToAnInvitation(InvitationNews news) {
        assertThat(GoldenEvents.assertPublished(new InvitationEvents().translate(news))
                        .orderKey())
                .isEqualTo(INVITATION.value());
    }

    @Test
    void emitsTheExampleForEntitledParticipants() {
        var news = new EntitlementNews.ParticipantsEntitled(
                ENTITLEMENT,
                SOUTH,
                List.of(new PersonId("pppppppppppppppppppppppp33"), new PersonId("qqqqqqqqqqqqqqqqqqqqqqqq33")));

        assertThat(GoldenEvents.assertPublished(new EntitlementEvents().translate(news))
                        .orderKey())
                .isEqualTo("cccccccccccccccccccccccc22/0461");
    }

    @Test
    void emitsTheExampleOfAnAcknowledgement() {
        GoldenEvents.assertPublished(new ErasedPersonEvents()
                .translate(new ErasedPersonNews.PersonForgotten(
                        new PersonId("kkkkkkkkkkkkkkkkkkkkkkkk44"), 4, Instant.parse("2014-11-03T08:15:02Z"))));
    }

    @Test
    void readsThatSomebodyIsErasedAndThatTheyHaveComeBack() {
        var erased = GoldenEvents.example(PersonErasedV1.TYPE, PersonErasedV1.class);
        var returned = GoldenEvents.example(PersonReturnedV1.TYPE, PersonReturnedV1.class);
        assertThat(erased.toId()).isEqualTo(returned.toId());
        assertThat(erased.sequence()).isLessThan(returned.sequence());
    }

    @Test
    void readsThatNoMailReachesSomebodyAndThatMailsDoAgain() {
        var lost = GoldenEvents.example(ContactUnreachableV1.TYPE, ContactUnreachableV1.class);
        var regained = GoldenEvents.example(ContactReachableV1.TYPE, ContactReachableV1.class);
        assertThat(lost.toId()).isEqualTo(regained.toId()).isEqualTo(new PersonId("kkkkkkkkkkkkkkkkkkkkkkkk44"));
        assertThat(lost.toUnreachable())
                .isEqualTo(new Unreachable(Instant.parse("2015-05-04T10:00:00Z"), "hard-bounce"));
    }

    @Test
    void readsThatAMunicipalityHasJoined() {
        var joined = GoldenEvents.example(MunicipalityJoinedV1.TYPE, MunicipalityJoinedV1.class);

        assertThat(joined.toCommand())
                .isEqualTo(new EntitleParticipants.Command(
                        ENTITLEMENT,
                        SOUTH,
                        List.of(
                                new PersonId("kkkkkkkkkkkkkkkkkkkkkkkk44"),
                                new PersonId("pppppppppppppppppppppppp33"))));
    }

    @Test
    void readsThatOthersTakePart() {
        var changed = GoldenEvents.example(ParticipantsChangedV1.TYPE, ParticipantsChangedV1.class);

        assertThat(changed.toCommand().entitlement()).isEqualTo(ENTITLEMENT);
        assertThat(changed.toCommand().persons())
                .containsExactly(
                        new PersonId("kkkkkkkkkkkkkkkkkkkkkkkk44"), new PersonId("pppppppppppppppppppppppp33"));
    }

    @Test
    void readsThatAMunicipalityHasWithdrawn() {
        var withdrawn = GoldenEvents.example(MunicipalityWithdrawnV1.TYPE, MunicipalityWithdrawnV1.class);

        assertThat(withdrawn.toId()).isEqualTo(ENTITLEMENT);
    }

    @Test
    void handlesEveryFormOfWhatItHears() {
        Forms.assertHandled(new InMemoryConferencing().table());
    }

    @Test
    void carriesAPlanOverToTheStepThatCreatesIt() {
        var plan = Sample.plan('f', "1083", 100);

        assertThat(PlanStep.of(plan).toPlan()).isEqualTo(plan);
    }

    static Stream<ConferenceNews> conferenceNews() {
        var plan = new Plan(
                INVITATION.conference(),
                ENTITLEMENT.call(),
                SOUTH,
                new Title("Konference", "Conference"),
                Instant.parse("2015-10-20T07:30:00Z"),
                Instant.parse("2015-10-20T14:00:00Z"),
                new Venue("Salen", "Torvet 1"),
                150);
        return Stream.of(
                new ConferenceNews.ConferencePlanned(plan),
                new ConferenceNews.SeatConfirmed(INVITATION, 151, AT),
                new ConferenceNews.SeatWaitlisted(INVITATION, 151, 3, AT),
                new ConferenceNews.RegistrationCancelled(INVITATION, 151, true, AT),
                new ConferenceNews.SeatPromoted(INVITATION, 151, AT));
    }

    static Stream<InvitationNews> invitationNews() {
        return Stream.of(
                new InvitationNews.InvitationIssued(INVITATION, new MunicipalityCode("0461"), AT),
                new InvitationNews.InvitationDeclined(INVITATION, AT),
                new InvitationNews.ReminderDue(INVITATION, 4, Instant.parse("2015-09-22T07:30:10Z")));
    }
}
