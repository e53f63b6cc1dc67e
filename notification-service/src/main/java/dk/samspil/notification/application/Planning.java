package dk.samspil.notification.application;

import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Template;
import java.time.Instant;
import java.util.Optional;

/** When a mail is to leave that is ordered now, and until when it is of use. Asked once for each mail. */
@FunctionalInterface
public interface Planning {

    Plan of(Template template, Facts facts, Instant occurredAt);

    /**
     * Business times.
     *
     * @param notBefore nothing for a mail that may leave at once
     */
    record Plan(Optional<Instant> notBefore, Instant expiresAt) {}
}
