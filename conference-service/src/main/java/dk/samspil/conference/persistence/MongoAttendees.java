package dk.samspil.conference.persistence;

import dk.samspil.conference.application.Attendees;
import dk.samspil.conference.domain.Attendee;
import dk.samspil.conference.domain.AttendeeId;
import dk.samspil.conference.domain.Untold;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;

/** Keeps attendees. */
public final class MongoAttendees extends MongoAggregates<AttendeeId, Attendee, Untold, AttendeeDocument>
        implements Attendees {

    public MongoAttendees(MongoMessaging messaging, Outgoing.Translator<Untold> translator) {
        super(
                messaging,
                "attendees",
                AttendeeId::value,
                Mapping.of(AttendeeDocument.class, AttendeeDocument::of, AttendeeDocument::toAttendee),
                translator);
    }
}
