package dk.samspil.notification.messaging.digest;

import dk.samspil.notification.domain.digest.Happening;
import dk.samspil.notification.domain.digest.Kind;

/** What digests read of the events about a person: an answer to an invitation, or an address that does not work. */
record SomebodyHappened(String person) {

    Happening as(Kind kind) {
        return Happening.of(kind, person);
    }
}
