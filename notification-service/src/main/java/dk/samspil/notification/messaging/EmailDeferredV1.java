package dk.samspil.notification.messaging;

import java.time.Instant;

/** A mail will be tried again; the reply is the mail server's code, 0 if it said nothing. */
record EmailDeferredV1(String mail, String person, String template, String event, int reply, Instant deferredAt) {}
