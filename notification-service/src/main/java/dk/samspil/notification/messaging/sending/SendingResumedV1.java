package dk.samspil.notification.messaging.sending;

import java.time.Instant;

/** The mails of a lane leave again. */
record SendingResumedV1(String lane, Instant resumedAt) {}
