package dk.samspil.notification.messaging.registration;

import dk.samspil.notification.domain.PersonId;

/** A person is erased. */
record PersonErasedV1(String person, long sequence) {
    static final String TYPE = "dk.samspil.registration.person-erased.v1";

    PersonId toId() {
        return new PersonId(person);
    }
}
