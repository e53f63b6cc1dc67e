package dk.samspil.notification.messaging;

import java.time.Instant;

/** A mail is not sent, and why. */
record EmailSuppressedV1(
        String mail, String person, String template, String event, String reason, Instant suppressedAt) {}
