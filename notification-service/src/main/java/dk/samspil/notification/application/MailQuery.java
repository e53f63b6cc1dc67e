package dk.samspil.notification.application;

import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import java.time.Instant;
import java.util.Optional;

/** Which mails to list: all that are given must be so. */
public record MailQuery(
        Optional<PersonId> recipient,
        Optional<String> correlation,
        Optional<Template> template,
        Optional<String> state,
        Optional<After> after,
        int limit) {

    /** The last mail of the page before. */
    public record After(Instant orderedAt, MailId mail) {}
}
