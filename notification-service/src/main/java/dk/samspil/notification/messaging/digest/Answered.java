package dk.samspil.notification.messaging.digest;

import dk.samspil.notification.domain.digest.Happening;
import dk.samspil.notification.domain.digest.Kind;

/** What digests read of the events about somebody's answer to an invitation. */
record Answered(String person) {

    Happening as(Kind kind) {
        return Happening.of(kind, person);
    }
}
