package dk.samspil.conference.messaging.people;

import dk.samspil.conference.domain.PersonId;

/** Mails reach somebody again, or need not any longer. */
public record ContactReachableV1(String person) {
    public static final String TYPE = "dk.samspil.notification.contact-reachable.v1";

    public PersonId toId() {
        return new PersonId(person);
    }
}
