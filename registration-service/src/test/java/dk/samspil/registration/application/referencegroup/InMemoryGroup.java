package dk.samspil.registration.application.referencegroup;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Title;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import dk.samspil.registration.domain.referencegroup.MeetingNews;
import dk.samspil.registration.domain.referencegroup.MemberId;
import dk.samspil.registration.domain.referencegroup.MemberNews;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import dk.samspil.registration.domain.referencegroup.ReferenceMember;
import dk.samspil.registration.domain.referencegroup.Slot;
import dk.samspil.registration.messaging.referencegroup.MeetingEvents;
import dk.samspil.registration.messaging.referencegroup.MemberEvents;
import dk.samspil.registration.messaging.referencegroup.ReferenceGroupSteps;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The reference group on stores in memory. Everybody is of municipality 0461, but for {@link #STRANGER}. */
public final class InMemoryGroup {
    public static final Instant START = Sample.NOW.plus(Duration.ofDays(30));
    public static final Slot SLOT = new Slot(START, START.plus(Duration.ofHours(3)), "Odense");
    public static final MeetingId MEETING = new MeetingId("g".repeat(26));
    static final PersonId STRANGER = Sample.person('s');
    static final PersonId NOBODY = Sample.person('n');

    public final InMemoryOffice office = new InMemoryOffice();
    public final Members members = new Members(office.clock);
    public final Meetings meetings = new Meetings(office.clock);
    public final FollowMembers follow = new FollowMembers(members, meetings, office.clock);
    final AppointMember appoint = new AppointMember(members, office.calls, InMemoryGroup::details, office.clock);
    final ReleaseMember release = new ReleaseMember(members, office.clock);
    final ScheduleMeeting schedule = new ScheduleMeeting(meetings, members, office.calls, office.clock);
    final ChangeMeeting change = new ChangeMeeting(meetings);
    final WriteMinutes minutes = new WriteMinutes(meetings, office.clock);

    /** @param steps whether what follows is done at once */
    public InMemoryGroup(boolean steps) {
        if (steps) {
            var table = Steps.of(ReferenceGroupSteps.afterAMember(follow), ReferenceGroupSteps.afterAMeeting(follow));
            members.useSteps(table);
            meetings.useSteps(table);
        } else {
            var nothing = Steps.of(
                    Steps.on("follow-reference-member", Object.class, _ -> {}),
                    Steps.on("complete-reference-meeting", Object.class, _ -> {}));
            members.useSteps(nothing);
            meetings.useSteps(nothing);
        }
        office.office.open(Admission.FIRST_COME, 3);
    }

    private static Optional<PersonDetails> details(PersonId person) {
        if (person.equals(NOBODY)) return Optional.empty();
        var details = Sample.details("navn", Sample.municipality(361));
        return Optional.of(
                person.equals(STRANGER)
                        ? new PersonDetails(
                                details.name(), details.email(), details.title(), Optional.empty(), details.language())
                        : details);
    }

    public AppointMember.Answer appoint(PersonId person) {
        return once(() -> appoint.handle(new AppointMember.Command(Sample.CALL, person)));
    }

    public ReleaseMember.Answer release(PersonId person) {
        return once(() -> release.handle(new ReleaseMember.Command(new MemberId(Sample.CALL, person), "Nyt arbejde")));
    }

    public ScheduleMeeting.Answer schedule() {
        return once(() -> schedule.handle(
                new ScheduleMeeting.Command(MEETING, Sample.CALL, new Title("Møde", "Meeting"), SLOT, List.of())));
    }

    public ReferenceMeeting meeting() {
        return meetings.find(MEETING).orElseThrow().state();
    }

    /** How often somebody was told that the meeting is to take place. */
    public long told(PersonId person) {
        return meetings.events().stream()
                .filter(MeetingNews.MeetingScheduled.class::isInstance)
                .map(MeetingNews.MeetingScheduled.class::cast)
                .filter(n -> n.members().contains(person))
                .count();
    }

    static <T> T once(Supplier<T> work) {
        return Cause.onlyOnce().<T, RuntimeException>call(work::get);
    }

    /** Members in memory. */
    public static final class Members extends InMemoryAggregates<MemberId, ReferenceMember, MemberNews>
            implements ReferenceMembers {
        public Members(Clock clock) {
            super("referenceMembers", MemberId::value, new MemberEvents(), clock);
        }

        @Override
        public List<ReferenceMember> of(CallId call) {
            return states().stream().filter(m -> m.id().call().equals(call)).toList();
        }
    }

    /** Meetings in memory. */
    public static final class Meetings extends InMemoryAggregates<MeetingId, ReferenceMeeting, MeetingNews>
            implements ReferenceMeetings {
        public Meetings(Clock clock) {
            super("referenceMeetings", MeetingId::value, new MeetingEvents(), clock);
        }

        @Override
        public List<ReferenceMeeting> of(CallId call) {
            return states().stream().filter(m -> m.call().equals(call)).toList();
        }
    }
}
