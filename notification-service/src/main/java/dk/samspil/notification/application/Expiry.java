package dk.samspil.notification.application;

import java.time.Instant;

/** Until when a mail about something that happened is of use. */
@FunctionalInterface
public interface Expiry {
    Instant of(Instant occurredAt);
}
