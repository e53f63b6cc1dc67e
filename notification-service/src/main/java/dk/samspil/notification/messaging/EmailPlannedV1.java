package dk.samspil.notification.messaging;

import java.time.Instant;

/** A mail is ordered, and does not leave before it is time for it; both times are business times. */
record EmailPlannedV1(
        String mail, String person, String template, String event, Instant plannedFor, Instant plannedAt) {}
