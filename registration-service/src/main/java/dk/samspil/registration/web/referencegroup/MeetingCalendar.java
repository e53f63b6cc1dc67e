package dk.samspil.registration.web.referencegroup;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import dk.samspil.registration.domain.referencegroup.MeetingState;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;

/** A meeting as an entry for calendars (RFC 5545). Its times are in UTC, which every calendar shows as its own. */
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
        event.setDateStart(Date.from(meeting.slot().startsAt()));
        event.setDateEnd(Date.from(meeting.slot().endsAt()));
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
        calendar.addEvent(event);
        return Biweekly.write(calendar).caretEncoding(true).go();
    }
}
