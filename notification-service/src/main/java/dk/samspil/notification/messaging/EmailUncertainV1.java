package dk.samspil.notification.messaging;

import java.time.Instant;

/** Nobody knows whether a mail arrived. */
record EmailUncertainV1(String mail, String person, String template, String event, Instant uncertainAt) {}
