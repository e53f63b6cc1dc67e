package dk.samspil.notification.domain.sending;

import java.time.Instant;

/** What has happened to a lane. Times are business times. */
public sealed interface MailroomNews {
    record SendingPaused(Lane lane, Instant at) implements MailroomNews {}

    record SendingResumed(Lane lane, Instant at) implements MailroomNews {}
}
