package dk.samspil.notification.messaging.digest;

import dk.samspil.notification.domain.digest.Happening;
import dk.samspil.notification.domain.digest.Kind;

/** What digests read of an incident. */
record Incident(String incident) {

    Happening opened() {
        return Happening.of(Kind.INCIDENT_OPENED, incident);
    }
}
