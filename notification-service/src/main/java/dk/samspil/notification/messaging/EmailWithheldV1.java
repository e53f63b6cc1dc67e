package dk.samspil.notification.messaging;

import java.time.Instant;

/** A mail is not sent, though it could be, and why. */
record EmailWithheldV1(String mail, String person, String template, String event, String reason, Instant withheldAt) {}
