package dk.samspil.conference.persistence;

import dk.samspil.conference.domain.Attendee;
import dk.samspil.conference.domain.AttendeeId;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.Registration;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** An attendee, as kept. */
public record AttendeeDocument(@BsonId String id, @Nullable String invitation, int attempt) {

    static AttendeeDocument of(Attendee attendee) {
        return new AttendeeDocument(
                attendee.id().value(),
                attendee.registration().map(r -> r.invitation().value()).orElse(null),
                attendee.registration().map(Registration::attempt).orElse(0));
    }

    Attendee toAttendee() {
        return new Attendee(
                AttendeeId.parse(id),
                Optional.ofNullable(invitation).map(i -> new Registration(InvitationId.parse(i), attempt)));
    }
}
