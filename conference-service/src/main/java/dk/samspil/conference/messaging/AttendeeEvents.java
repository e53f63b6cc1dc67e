package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.Untold;
import dk.samspil.messaging.aggregate.Outgoing;

/** Attendees have nothing to tell. */
public final class AttendeeEvents implements Outgoing.Translator<Untold> {

    @Override
    public Outgoing translate(Untold news) {
        throw new IllegalStateException("an attendee tells nothing");
    }
}
