package dk.samspil.registration.application.referencegroup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.Sample;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Title;
import dk.samspil.registration.domain.referencegroup.MeetingAnswer;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import dk.samspil.registration.domain.referencegroup.MemberId;
import dk.samspil.registration.domain.referencegroup.MemberNews;
import dk.samspil.registration.domain.referencegroup.Minutes;
import dk.samspil.registration.domain.referencegroup.MinutesAnswer;
import dk.samspil.registration.domain.referencegroup.Slot;
import dk.samspil.telemetry.TraceParent;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferenceGroupTest {
    private static final PersonId KAREN = Sample.person('k');
    private static final PersonId PETER = Sample.person('p');

    private final InMemoryGroup group = new InMemoryGroup(true);

    @Test
    void appointsPeopleOfMunicipalitiesOnly() {
        assertThat(group.appoint(KAREN)).isEqualTo(AppointMember.Answer.APPOINTED);
        assertThat(group.appoint(KAREN)).isEqualTo(AppointMember.Answer.ALREADY_MEMBER);
        assertThat(group.appoint(InMemoryGroup.NOBODY)).isEqualTo(AppointMember.Answer.UNKNOWN_PERSON);
        assertThat(group.appoint(InMemoryGroup.STRANGER)).isEqualTo(AppointMember.Answer.NO_MUNICIPALITY);
        assertThat(InMemoryGroup.once(
                        () -> group.appoint.handle(new AppointMember.Command(new CallId("x".repeat(26)), KAREN))))
                .isEqualTo(AppointMember.Answer.UNKNOWN_CALL);
    }

    @Test
    void aGroupHasAnEnd() {
        for (int i = 0; i < AppointMember.MOST; i++) {
            var person = new PersonId("%s%c%c".formatted("a".repeat(24), 'a' + i / 26, 'a' + i % 26));
            assertThat(group.appoint(person)).isEqualTo(AppointMember.Answer.APPOINTED);
        }
        assertThat(group.appoint(KAREN)).isEqualTo(AppointMember.Answer.GROUP_FULL);
    }

    @Test
    void somebodyMayComeAgainAfterHavingLeft() {
        group.appoint(KAREN);
        assertThat(group.release(KAREN)).isEqualTo(ReleaseMember.Answer.RELEASED);
        assertThat(group.release(KAREN)).isEqualTo(ReleaseMember.Answer.ALREADY_RELEASED);
        assertThat(group.release(PETER)).isEqualTo(ReleaseMember.Answer.UNKNOWN);

        assertThat(group.appoint(KAREN)).isEqualTo(AppointMember.Answer.APPOINTED);

        var member = group.members
                .find(new MemberId(Sample.CALL, KAREN))
                .orElseThrow()
                .state();
        assertThat(member.memberships()).hasSize(2);
        assertThat(member.isMember()).isTrue();
        assertThat(group.members.events().stream().filter(MemberNews.MemberAppointed.class::isInstance))
                .hasSize(2);
    }

    @Test
    void aMeetingIsToldToTheMembersAndToThoseWhoComeLater() {
        group.appoint(KAREN);
        assertThat(group.schedule()).isEqualTo(ScheduleMeeting.Answer.SCHEDULED);
        assertThat(group.schedule()).isEqualTo(ScheduleMeeting.Answer.SCHEDULED);

        group.appoint(PETER);

        assertThat(group.meeting().invited()).containsExactlyInAnyOrder(KAREN, PETER);
        assertThat(group.told(KAREN)).isEqualTo(1);
        assertThat(group.told(PETER)).isEqualTo(1);
    }

    @Test
    void whoHasLeftIsNotExpectedAnyMore() {
        group.appoint(KAREN);
        group.appoint(PETER);
        group.schedule();

        group.release(PETER);

        assertThat(group.meeting().invited()).containsExactly(KAREN);
    }

    @Test
    void whoComesAfterAMeetingIsNotInvitedToIt() {
        group.schedule();
        group.office.clock.moveTo(InMemoryGroup.START);

        group.appoint(KAREN);

        assertThat(group.meeting().invited()).isEmpty();
    }

    /** Whoever is appointed between the two looks of a scheduling is invited, whichever side sees them. */
    @Test
    void nobodyIsMissedWhoIsAppointedWhileAMeetingIsBeingScheduled() {
        var late = new InMemoryGroup(false);
        late.schedule();
        late.appoint(KAREN);
        var stream = "/registration/referenceMeetings/x";

        Cause.event(stream, 2, stream + "/2", "flow", TraceParent.fresh())
                .run(() -> late.follow.handle(InMemoryGroup.MEETING));
        Cause.event(stream + "y", 2, stream + "y/2", "flow", TraceParent.fresh())
                .run(() -> late.follow.handle(new MemberId(Sample.CALL, KAREN)));

        assertThat(late.told(KAREN)).isEqualTo(1);
    }

    @Test
    void noMeetingBeginsInThePast() {
        group.office.clock.moveTo(InMemoryGroup.START);

        assertThat(group.schedule()).isEqualTo(ScheduleMeeting.Answer.IN_THE_PAST);
        assertThat(group.meetings.find(InMemoryGroup.MEETING)).isEmpty();
        assertThat(InMemoryGroup.once(() -> group.schedule.handle(new ScheduleMeeting.Command(
                        InMemoryGroup.MEETING,
                        new CallId("x".repeat(26)),
                        new Title("a", "b"),
                        InMemoryGroup.SLOT,
                        List.of()))))
                .isEqualTo(ScheduleMeeting.Answer.UNKNOWN_CALL);
    }

    @Test
    void aMeetingIsMovedCalledOffAndWrittenDown() {
        group.appoint(KAREN);
        group.schedule();
        var later =
                new Slot(InMemoryGroup.START.plusSeconds(60), InMemoryGroup.START.plus(Duration.ofHours(4)), "Aarhus");

        assertThat(InMemoryGroup.once(
                        () -> group.change.handle(new ChangeMeeting.Command.Move(InMemoryGroup.MEETING, later))))
                .isEqualTo(MeetingAnswer.DONE);
        group.office.clock.moveTo(later.startsAt());
        var minutes = new Minutes("Vi talte.", Set.of(KAREN), true);
        assertThat(InMemoryGroup.once(
                        () -> group.minutes.handle(new WriteMinutes.Command(InMemoryGroup.MEETING, minutes))))
                .isEqualTo(MinutesAnswer.WRITTEN);
        assertThat(InMemoryGroup.once(
                        () -> group.change.handle(new ChangeMeeting.Command.Cancel(InMemoryGroup.MEETING, "Storm"))))
                .isEqualTo(MeetingAnswer.MEETING_HELD);
        assertThat(InMemoryGroup.once(() ->
                        group.change.handle(new ChangeMeeting.Command.Plan(new MeetingId("x".repeat(26)), List.of()))))
                .isEqualTo(MeetingAnswer.UNKNOWN);
    }
}
