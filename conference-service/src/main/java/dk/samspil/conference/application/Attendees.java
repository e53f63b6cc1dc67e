package dk.samspil.conference.application;

import dk.samspil.conference.domain.Attendee;
import dk.samspil.conference.domain.AttendeeId;
import dk.samspil.conference.domain.Untold;
import dk.samspil.messaging.aggregate.Aggregates;

/** Who is registered for which conference. */
public interface Attendees extends Aggregates<AttendeeId, Attendee, Untold> {}
