package dk.samspil.notification.mail;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import dk.samspil.kit.calendar.CalendarText;
import dk.samspil.kit.calendar.DanishTime;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.mail.CalendarEntry.Kind;
import java.time.InstantSource;
import java.util.Date;

/** Writes calendar entries (RFC 5545, 5546) in Danish time that mail programs offer to put into the calendar. */
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
        event.setSummary(Escaping.line(entry.title()));
        event.setLocation(Escaping.line(entry.place()));
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        event.setOrganizer(organizer());
        event.addAttendee(attendee(attendee, entry.kind()));
        var calendar = new ICalendar();
        calendar.setProductId("-//Samspil//notification//DA");
        calendar.setMethod(cancelled ? Method.cancel() : Method.request());
        DanishTime.add(calendar, event, entry.startsAt(), entry.endsAt());
        return CalendarText.of(calendar);
    }

    private Organizer organizer() {
        var organizer = new Organizer(Escaping.line(sender.name()), null);
        organizer.setUri(WireAddress.of(sender.address()).mailto());
        return organizer;
    }

    /** Whoever has a seat has said that they come; of a meeting nobody is asked to answer by mail. */
    private static Attendee attendee(PersonDetails person, Kind kind) {
        var attendee = new Attendee(Escaping.line(person.name()), null);
        attendee.setUri(WireAddress.of(person.email()).mailto());
        attendee.setParticipationStatus(
                kind == Kind.SEAT ? ParticipationStatus.ACCEPTED : ParticipationStatus.NEEDS_ACTION);
        attendee.setRsvp(false);
        return attendee;
    }
}
