package dk.samspil.registration.domain.referencegroup;

import dk.samspil.registration.domain.PersonId;
import java.util.Set;

/** What happens to a meeting. Each tells how the meeting is then, and which members are to hear of it. */
public sealed interface MeetingNews {
    ReferenceMeeting meeting();

    /** It is to take place; told to whoever is invited, at first or later. */
    record MeetingScheduled(ReferenceMeeting meeting, Set<PersonId> members) implements MeetingNews {
        public MeetingScheduled {
            members = Set.copyOf(members);
        }
    }

    record MeetingMoved(ReferenceMeeting meeting, Set<PersonId> members) implements MeetingNews {
        public MeetingMoved {
            members = Set.copyOf(members);
        }
    }

    record MeetingCancelled(ReferenceMeeting meeting, Set<PersonId> members) implements MeetingNews {
        public MeetingCancelled {
            members = Set.copyOf(members);
        }
    }

    /** Whoever became a member while it was being scheduled is to be invited too. */
    record InvitationsToComplete(ReferenceMeeting meeting) implements MeetingNews {}
}
