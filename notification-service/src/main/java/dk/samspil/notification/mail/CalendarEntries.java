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

    String request(CalendarEntry entry, PersonDetails attendee) {
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setSequence(0);
        event.setDateTimeStamp(Date.from(system.instant()));
        event.setDateStart(Date.from(entry.startsAt()));
        event.setDateEnd(Date.from(entry.endsAt()));
        event.setSummary(entry.title());
        event.setLocation(entry.place());
        event.setStatus(Status.confirmed());
        event.setOrganizer(new Organizer(sender.name(), sender.address()));
        event.addAttendee(accepted(attendee));
        var calendar = new ICalendar();
        calendar.setProductId("-//Samspil//notification//DA");
        calendar.setMethod(Method.request());
        calendar.addEvent(event);
        // Names may have quotes, which parameter values hold by RFC 6868 only.
        return Biweekly.write(calendar).caretEncoding(true).go();
    }

    private static Attendee accepted(PersonDetails person) {
        var attendee = new Attendee(person.name(), person.email());
        attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
        attendee.setRsvp(false);
        return attendee;
    }
}
