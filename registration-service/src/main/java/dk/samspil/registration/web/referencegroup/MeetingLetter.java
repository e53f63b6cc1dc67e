package dk.samspil.registration.web.referencegroup;

import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a mail about a meeting tells.
 *
 * @param uid of the entry in calendars
 * @param expected whether the person is invited, and a member still
 */
record MeetingLetter(
        String uid,
        TextView title,
        Instant startsAt,
        Instant endsAt,
        String place,
        String state,
        int sequence,
        @Nullable String cancelledBecause,
        List<TextView> agenda,
        boolean expected) {

    static MeetingLetter of(ReferenceMeeting meeting, boolean expected) {
        return new MeetingLetter(
                MeetingCalendar.uid(meeting),
                TextView.of(meeting.title()),
                meeting.slot().startsAt(),
                meeting.slot().endsAt(),
                meeting.slot().place(),
                meeting.state().name().toLowerCase(Locale.ROOT),
                meeting.sequence(),
                meeting.cancellation().orElse(null),
                meeting.agenda().stream().map(i -> TextView.of(i.title())).toList(),
                expected);
    }
}
