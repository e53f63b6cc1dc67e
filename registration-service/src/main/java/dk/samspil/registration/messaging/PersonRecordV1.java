package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.PersonId;

/** What registration reads of its own topic of people: whose record it is. */
record PersonRecordV1(String person) {
    PersonId toId() {
        return new PersonId(person);
    }
}
