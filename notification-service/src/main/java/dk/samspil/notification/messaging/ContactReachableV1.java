package dk.samspil.notification.messaging;

import java.time.Instant;

/** Mails reach a person again, or need not any longer. */
record ContactReachableV1(String person, String reason, Instant reachableAt) {
    static final String TYPE = "dk.samspil.notification.contact-reachable.v1";
}
