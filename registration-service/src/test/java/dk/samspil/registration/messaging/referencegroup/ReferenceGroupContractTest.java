package dk.samspil.registration.messaging.referencegroup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.registration.Sample;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Title;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import dk.samspil.registration.domain.referencegroup.MeetingNews;
import dk.samspil.registration.domain.referencegroup.MeetingState;
import dk.samspil.registration.domain.referencegroup.MemberId;
import dk.samspil.registration.domain.referencegroup.MemberNews;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import dk.samspil.registration.domain.referencegroup.Slot;
import dk.samspil.testkit.GoldenEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceGroupContractTest {
    private static final PersonId PETER = new PersonId("pppppppppppppppppppppppp33");
    private static final PersonId KAREN = new PersonId("kkkkkkkkkkkkkkkkkkkkkkkk44");
    private static final MemberId MEMBER = new MemberId(Sample.CALL, PETER);
    private static final MunicipalityCode ODENSE = new MunicipalityCode("0461");
    private static final Set<PersonId> BOTH = Set.of(PETER, KAREN);

    static Stream<MemberNews> members() {
        return Stream.of(
                new MemberNews.MemberAppointed(MEMBER, ODENSE, Instant.parse("2014-09-22T08:00:00Z")),
                new MemberNews.MemberReleased(MEMBER, ODENSE, Instant.parse("2015-03-02T09:00:00Z")));
    }

    static Stream<MeetingNews> meetings() {
        return Stream.of(
                new MeetingNews.MeetingScheduled(meeting("2014-10-06T11:00:00Z", MeetingState.SCHEDULED, 0), BOTH),
                new MeetingNews.MeetingMoved(meeting("2014-10-13T11:00:00Z", MeetingState.MOVED, 1), BOTH),
                new MeetingNews.MeetingCancelled(meeting("2014-10-13T11:00:00Z", MeetingState.CANCELLED, 2), BOTH));
    }

    private static ReferenceMeeting meeting(String startsAt, MeetingState state, int sequence) {
        var start = Instant.parse(startsAt);
        return new ReferenceMeeting(
                new MeetingId("gggggggggggggggggggggggg66"),
                Sample.CALL,
                new Title("Møde", "Meeting"),
                new Slot(start, start.plus(Duration.ofHours(3)), "Odense"),
                state,
                sequence,
                BOTH,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("members")
    void emitsTheExamplesOfMembers(MemberNews news) {
        var published = GoldenEvents.assertPublished(new MemberEvents().translate(news));
        assertThat(published.orderKey()).isEqualTo(Sample.CALL.value() + "/" + PETER.value());
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void emitsTheExamplesOfMeetings(MeetingNews news) {
        var published = GoldenEvents.assertPublished(new MeetingEvents().translate(news));
        assertThat(published.orderKey()).isEqualTo(news.meeting().id().value());
    }

    @Test
    void whatIsLeftToDoStaysWithin() {
        assertThat(new MemberEvents().translate(new MemberNews.MeetingsToFollow(MEMBER)))
                .isInstanceOf(Outgoing.PrivateStep.class);
        assertThat(FollowMembersStep.of(MEMBER).toId()).isEqualTo(MEMBER);
    }
}
