package dk.samspil.registration.web.referencegroup;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import dk.samspil.kit.calendar.CalendarText;
import dk.samspil.kit.calendar.DanishTime;
import dk.samspil.registration.domain.referencegroup.MeetingState;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;

/** A meeting as an entry for calendars (RFC 5545), in Danish time. */
final class MeetingCalendar {
    private MeetingCalendar() {}

    /** Under which the entry is known to calendars, in mails too, whatever becomes of the meeting. */
    static String uid(ReferenceMeeting meeting) {
        return meeting.id().value() + "@meetings.samspil.dk";
    }

    static String of(ReferenceMeeting meeting, Instant now, boolean english) {
        var event = new VEvent();
        event.setUid(uid(meeting));
        event.setSequence(meeting.sequence());
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(english ? meeting.title().en() : meeting.title().da());
        event.setLocation(meeting.slot().place());
        event.setStatus(meeting.state() == MeetingState.CANCELLED ? Status.cancelled() : Status.confirmed());
        if (!meeting.agenda().isEmpty()) {
            event.setDescription(meeting.agenda().stream()
                    .map(i -> "- " + (english ? i.title().en() : i.title().da()))
                    .collect(Collectors.joining("\n")));
        }
        var calendar = new ICalendar();
        calendar.setProductId("-//Samspil//registration//DA");
        calendar.setMethod(Method.publish());
        DanishTime.add(
                calendar, event, meeting.slot().startsAt(), meeting.slot().endsAt());
        return CalendarText.of(calendar);
    }
}
