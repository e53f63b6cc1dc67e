package dk.samspil.notification.application.record;

import java.time.Instant;

/** The record of mails that are sent, or will not be. */
@FunctionalInterface
public interface SettledMails {

    /**
     * Removes those that tell of something that happened before this business time. One of which other services are
     * still to hear stays.
     *
     * @return how many
     */
    long removeFrom(Instant before);
}
