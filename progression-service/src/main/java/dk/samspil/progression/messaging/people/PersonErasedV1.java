package dk.samspil.progression.messaging.people;

import dk.samspil.progression.domain.PersonId;

/** A person is erased. */
public record PersonErasedV1(String person, long sequence) {
    public static final String TYPE = "dk.samspil.registration.person-erased.v1";

    public PersonId toId() {
        return new PersonId(person);
    }
}
