package dk.samspil.registration.messaging.referencegroup;

import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.referencegroup.MeetingNews;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A meeting was scheduled, moved or cancelled: three events of one form.
 *
 * @param sequence of the entry in people's calendars
 * @param members who is to hear of it
 */
record ReferenceMeetingV1(
        String meeting, String call, Instant startsAt, Instant endsAt, int sequence, List<String> members) {
    static final String SCHEDULED = "dk.samspil.registration.reference-meeting-scheduled.v1";
    static final String MOVED = "dk.samspil.registration.reference-meeting-moved.v1";
    static final String CANCELLED = "dk.samspil.registration.reference-meeting-cancelled.v1";

    static ReferenceMeetingV1 of(MeetingNews news, Set<PersonId> members) {
        return of(news.meeting(), members);
    }

    private static ReferenceMeetingV1 of(ReferenceMeeting meeting, Set<PersonId> members) {
        return new ReferenceMeetingV1(
                meeting.id().value(),
                meeting.call().value(),
                meeting.slot().startsAt(),
                meeting.slot().endsAt(),
                meeting.sequence(),
                members.stream().map(PersonId::value).sorted().toList());
    }
}
