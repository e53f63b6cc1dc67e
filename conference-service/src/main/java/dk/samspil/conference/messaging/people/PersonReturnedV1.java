package dk.samspil.conference.messaging.people;

import dk.samspil.conference.domain.PersonId;

/** Somebody who was erased is recorded anew. */
public record PersonReturnedV1(String person, long sequence) {
    public static final String TYPE = "dk.samspil.registration.person-returned.v1";

    public PersonId toId() {
        return new PersonId(person);
    }
}
