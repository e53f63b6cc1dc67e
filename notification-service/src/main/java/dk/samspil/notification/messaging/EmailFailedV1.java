package dk.samspil.notification.messaging;

import java.time.Instant;

/** A mail will not arrive; the reply is the mail server's code, 0 if it said nothing. */
record EmailFailedV1(String mail, String person, String template, String event, int reply, Instant failedAt) {}
