package dk.samspil.conference.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dk.samspil.conference.application.Invitations;
import dk.samspil.conference.domain.Answer;
import dk.samspil.conference.domain.Attendee;
import dk.samspil.conference.domain.AttendeeId;
import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.Entitlement;
import dk.samspil.conference.domain.EntitlementState;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.MunicipalityCode;
import dk.samspil.conference.domain.Plan;
import dk.samspil.conference.domain.RegionCode;
import dk.samspil.conference.domain.Registration;
import dk.samspil.conference.domain.Reminder;
import dk.samspil.conference.domain.Sample;
import dk.samspil.conference.domain.Series;
import dk.samspil.conference.domain.people.Unreachable;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@WithInfrastructure
class MongoStoresIT {
    private static final Plan PLAN = Sample.plan('f', "1083", 1);
    private final MongoDatabase database = Infrastructure.get().freshDatabase();
    private final MongoConferencing one = MongoConferencing.on(database, new ConcurrentLinkedQueue<>());
    private final MongoConferencing other = MongoConferencing.on(database, new ConcurrentLinkedQueue<>());

    @Test
    void keepASeriesAndItsConferenceWithSeatsAsTheyAre() {
        var series = Series.of(Sample.CALL).reserve(PLAN.region(), PLAN.conference());
        var conference = Conference.of(PLAN)
                .claim(invitation(1), Sample.NOW)
                .next()
                .claim(invitation(2), Sample.NOW)
                .next()
                .reminded(Reminder.FOUR_WEEKS);
        Cause.onlyOnce().run(() -> {
            one.allSeries().react(series.call(), _ -> Change.to(series, List.of()));
            one.conferences().react(conference.id(), _ -> Change.to(conference, List.of()));
        });

        assertThat(other.allSeries().find(Sample.CALL).orElseThrow().state()).isEqualTo(series);
        assertThat(other.conferences().of(Sample.CALL)).containsExactly(conference);
        assertThat(other.conferences().all()).containsExactly(conference);
        assertThat(other.conferences().of(new CallId("d".repeat(26)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("states")
    void keepAnEntitlementAsItIs(EntitlementState state) {
        var entitlement = new Entitlement(
                Sample.entitlement("0461"), PLAN.region(), List.of(Sample.person(1), Sample.person(2)), state);
        Cause.onlyOnce().run(() -> one.entitlements().react(entitlement.id(), _ -> Change.to(entitlement, List.of())));

        assertThat(other.entitlements().in(Sample.CALL, PLAN.region())).containsExactly(entitlement);
        assertThat(other.entitlements().in(Sample.CALL, new RegionCode("1084"))).isEmpty();
    }

    @Test
    void keepInvitationsAsTheyAreAndListThemInParts() {
        var issued = Sample.issued(invitation(1));
        var refused = Sample.issued(invitation(2))
                .answer(Answer.ACCEPT, Sample.NOW)
                .next()
                .turnedDown(1);
        var elsewhere = Sample.issued(Sample.invitation(Sample.conference('g'), 1))
                .remind(Reminder.ONE_WEEK, PLAN.startsAt(), PLAN.startsAt().minusSeconds(1))
                .next();
        for (var each : List.of(issued, refused, elsewhere)) {
            Cause.onlyOnce().run(() -> one.invitations().react(each.id(), _ -> Change.to(each, List.of())));
        }

        var here = filter(Optional.of(PLAN.conference()), Optional.empty());
        assertThat(other.invitations().list(here, Optional.empty(), 10)).containsExactly(issued, refused);
        assertThat(other.invitations().list(here, Optional.empty(), 1)).containsExactly(issued);
        assertThat(other.invitations().list(here, Optional.of(issued.id()), 10)).containsExactly(refused);
        assertThat(other.invitations()
                        .list(
                                filter(Optional.empty(), Optional.of(new MunicipalityCode("0461"))),
                                Optional.of(refused.id()),
                                10))
                .containsExactly(elsewhere);
        assertThat(other.invitations()
                        .list(
                                filter(Optional.empty(), Optional.of(new MunicipalityCode("0101"))),
                                Optional.empty(),
                                10))
                .isEmpty();
    }

    @Test
    void keepWhomNoMailReaches() {
        one.world().lose(Sample.person(1), 1);
        one.world().lose(Sample.person(2), 1);
        other.world().regain(Sample.person(2), 2);

        assertThat(other.recipients().unreachable())
                .isEqualTo(Map.of(Sample.person(1), new Unreachable(Sample.NOW.plusSeconds(1), "hard-bounce")));
        assertThat(one.recipients().find(Sample.person(2)).orElseThrow().state().unreachable())
                .isEmpty();
    }

    @Test
    void keepAnAttendeeAsItIs() {
        var free = Attendee.of(new AttendeeId(Sample.CALL, Sample.person(1)));
        for (var each : List.of(free.reserve(new Registration(invitation(1), 3)), free)) {
            Cause.onlyOnce().run(() -> one.attendees().react(each.id(), _ -> Change.to(each, List.of())));

            assertThat(other.attendees().find(each.id()).orElseThrow().state()).isEqualTo(each);
        }
    }

    static Stream<EntitlementState> states() {
        return Stream.of(
                new EntitlementState.Entitled(),
                new EntitlementState.Invited(PLAN.conference()),
                new EntitlementState.Ended());
    }

    private static Invitations.Filter filter(
            Optional<ConferenceId> conference, Optional<MunicipalityCode> municipality) {
        return new Invitations.Filter(conference, Optional.empty(), municipality);
    }

    private static InvitationId invitation(int person) {
        return Sample.invitation(PLAN.conference(), person);
    }
}
