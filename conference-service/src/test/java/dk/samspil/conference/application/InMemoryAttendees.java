package dk.samspil.conference.application;

import dk.samspil.conference.domain.Attendee;
import dk.samspil.conference.domain.AttendeeId;
import dk.samspil.conference.domain.Untold;
import dk.samspil.conference.messaging.AttendeeEvents;

final class InMemoryAttendees extends Interruptible<AttendeeId, Attendee, Untold> implements Attendees {

    InMemoryAttendees() {
        super("attendees", AttendeeId::value, new AttendeeEvents());
    }
}
