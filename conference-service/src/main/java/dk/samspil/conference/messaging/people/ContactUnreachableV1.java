package dk.samspil.conference.messaging.people;

import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.people.Unreachable;
import java.time.Instant;

/** No mail reaches somebody. */
public record ContactUnreachableV1(String person, String reason, Instant since) {
    public static final String TYPE = "dk.samspil.notification.contact-unreachable.v1";

    public PersonId toId() {
        return new PersonId(person);
    }

    public Unreachable toUnreachable() {
        return new Unreachable(since, reason);
    }
}
