package dk.samspil.notification.mail;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.mail.CalendarEntry.Kind;
import java.time.InstantSource;
import java.util.Date;

/** Writes calendar entries (RFC 5545, 5546) that mail programs offer to put into the calendar. */
final class CalendarEntries {
    private final Sender sender;
    private final InstantSource system;

    CalendarEntries(Sender sender, InstantSource system) {
        this.sender = sender;
        this.system = system;
    }

    /** Asks to put the entry into a calendar, to replace it there, or to take it out. */
    String write(CalendarEntry entry, PersonDetails attendee) {
        var cancelled = entry.kind() == Kind.CANCELLATION;
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(Date.from(system.instant()));
        event.setDateStart(Date.from(entry.startsAt()));
        event.setDateEnd(Date.from(entry.endsAt()));
        event.setSummary(entry.title());
        event.setLocation(entry.place());
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        event.setOrganizer(new Organizer(sender.name(), sender.address()));
        event.addAttendee(attendee(attendee, entry.kind()));
        var calendar = new ICalendar();
        calendar.setProductId("-//Samspil//notification//DA");
        calendar.setMethod(cancelled ? Method.cancel() : Method.request());
        calendar.addEvent(event);
        // Names may have quotes, which parameter values hold by RFC 6868 only.
        return Biweekly.write(calendar).caretEncoding(true).go();
    }

    /** Whoever has a seat has said that they come; of a meeting nobody is asked to answer by mail. */
    private static Attendee attendee(PersonDetails person, Kind kind) {
        var attendee = new Attendee(person.name(), person.email());
        attendee.setParticipationStatus(
                kind == Kind.SEAT ? ParticipationStatus.ACCEPTED : ParticipationStatus.NEEDS_ACTION);
        attendee.setRsvp(false);
        return attendee;
    }
}
