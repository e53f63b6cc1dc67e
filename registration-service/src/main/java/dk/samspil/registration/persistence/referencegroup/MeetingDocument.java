package dk.samspil.registration.persistence.referencegroup;

import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Title;
import dk.samspil.registration.domain.referencegroup.AgendaItem;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import dk.samspil.registration.domain.referencegroup.MeetingState;
import dk.samspil.registration.domain.referencegroup.Minutes;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import dk.samspil.registration.domain.referencegroup.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, as it is kept.
 *
 * @param calendarSequence of its entry in people's calendars
 */
public record MeetingDocument(
        @BsonId String id,
        String call,
        String titleDa,
        String titleEn,
        Instant startsAt,
        Instant endsAt,
        String place,
        String state,
        int calendarSequence,
        List<String> invited,
        List<ItemDocument> agenda,
        @Nullable MinutesDocument minutes,
        @Nullable String cancellation) {

    /** Something that it deals with. */
    public record ItemDocument(String da, String en, int minutes) {}

    /** What came of it. */
    public record MinutesDocument(String text, List<String> attendance, boolean approved) {
        static MinutesDocument of(Minutes minutes) {
            return new MinutesDocument(minutes.text(), List.copyOf(minutes.attendanceInOrder()), minutes.approved());
        }

        Minutes toMinutes() {
            return new Minutes(text, people(attendance), approved);
        }
    }

    static MeetingDocument of(ReferenceMeeting meeting) {
        return new MeetingDocument(
                meeting.id().value(),
                meeting.call().value(),
                meeting.title().da(),
                meeting.title().en(),
                meeting.slot().startsAt(),
                meeting.slot().endsAt(),
                meeting.slot().place(),
                meeting.state().name(),
                meeting.sequence(),
                meeting.invited().stream().map(PersonId::value).sorted().toList(),
                meeting.agenda().stream()
                        .map(i -> new ItemDocument(i.title().da(), i.title().en(), i.minutes()))
                        .toList(),
                meeting.minutes().map(MinutesDocument::of).orElse(null),
                meeting.cancellation().orElse(null));
    }

    ReferenceMeeting toMeeting() {
        return new ReferenceMeeting(
                new MeetingId(id),
                new CallId(call),
                new Title(titleDa, titleEn),
                new Slot(startsAt, endsAt, place),
                MeetingState.valueOf(state),
                calendarSequence,
                people(invited),
                agenda.stream()
                        .map(i -> new AgendaItem(new Title(i.da(), i.en()), i.minutes()))
                        .toList(),
                Optional.ofNullable(minutes).map(MinutesDocument::toMinutes),
                Optional.ofNullable(cancellation));
    }

    private static Set<PersonId> people(List<String> ids) {
        return ids.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}
