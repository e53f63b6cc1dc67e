package dk.samspil.registration.application.referencegroup;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import dk.samspil.registration.domain.referencegroup.MeetingNews;
import dk.samspil.registration.domain.referencegroup.MemberId;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import dk.samspil.registration.domain.referencegroup.Settled;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;

/**
 * The meetings that lie ahead follow who is a member. A member and a meeting are each saved before the other is looked
 * at, so whoever is appointed while a meeting is being scheduled is seen from one side at least, and told once.
 */
public final class FollowMembers {
    private final ReferenceMembers members;
    private final ReferenceMeetings meetings;
    private final Clock clock;

    public FollowMembers(ReferenceMembers members, ReferenceMeetings meetings, Clock clock) {
        this.members = members;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** After somebody has come or gone. */
    public void handle(MemberId id) {
        var now = clock.instant();
        for (var meeting : meetings.of(id.call())) {
            if (meeting.liesAhead(now)) change(meeting.id(), current -> follow(current, id));
        }
    }

    /** After a meeting has been scheduled. */
    public void handle(MeetingId id) {
        change(id, meeting -> meeting.invite(members.now(meeting.call()), clock.instant()));
    }

    private Settled<Boolean> follow(ReferenceMeeting meeting, MemberId id) {
        var isMember = members.find(id).filter(m -> m.state().isMember()).isPresent();
        return isMember
                ? meeting.invite(Set.of(id.person()), clock.instant())
                : meeting.uninvite(id.person(), clock.instant());
    }

    private void change(MeetingId id, Function<ReferenceMeeting, Settled<Boolean>> decision) {
        meetings.react(
                id,
                current -> current.map(decision)
                        .filter(Settled::answer)
                        .map(s -> Change.<ReferenceMeeting, MeetingNews>to(s.next(), s.news()))
                        .orElseGet(Change::none));
    }
}
