package dk.samspil.conference.messaging.people;

import dk.samspil.conference.domain.PersonId;

/** A person is erased. */
public record PersonErasedV1(String person, long sequence) {
    public static final String TYPE = "dk.samspil.registration.person-erased.v1";

    public PersonId toId() {
        return new PersonId(person);
    }
}
