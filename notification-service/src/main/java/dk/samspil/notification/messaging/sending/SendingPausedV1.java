package dk.samspil.notification.messaging.sending;

import java.time.Instant;

/** No mail of a lane leaves any more, until it is resumed. */
record SendingPausedV1(String lane, Instant pausedAt) {}
