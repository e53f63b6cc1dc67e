package dk.samspil.registration.web.referencegroup;

import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.referencegroup.Minutes;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A meeting. Its minutes are there for members when they are approved, for the coordinator from the first draft. */
record MeetingView(
        String id,
        String call,
        TextView title,
        Instant startsAt,
        Instant endsAt,
        String place,
        String state,
        int sequence,
        @Nullable String cancelledBecause,
        List<AgendaItemView> agenda,
        List<String> invited,
        @Nullable MinutesView minutes) {

    /** What came of it. */
    record MinutesView(String text, List<String> attendance, boolean approved) {
        static MinutesView of(Minutes minutes) {
            return new MinutesView(minutes.text(), List.copyOf(minutes.attendanceInOrder()), minutes.approved());
        }
    }

    static MeetingView of(ReferenceMeeting meeting, boolean drafts) {
        return new MeetingView(
                meeting.id().value(),
                meeting.call().value(),
                TextView.of(meeting.title()),
                meeting.slot().startsAt(),
                meeting.slot().endsAt(),
                meeting.slot().place(),
                meeting.state().name().toLowerCase(Locale.ROOT),
                meeting.sequence(),
                meeting.cancellation().orElse(null),
                meeting.agenda().stream().map(AgendaItemView::of).toList(),
                meeting.invited().stream().map(PersonId::value).sorted().toList(),
                meeting.minutes()
                        .filter(m -> drafts || m.approved())
                        .map(MinutesView::of)
                        .orElse(null));
    }
}
