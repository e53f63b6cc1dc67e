package dk.samspil.notification.application;

import dk.samspil.notification.domain.MailId;
import java.time.Instant;
import java.util.Optional;

/** A page of mails. */
public record MailQuery(MailFilter filter, Optional<After> after, int limit) {

    /** The last mail of the page before. */
    public record After(Instant orderedAt, MailId mail) {}
}
