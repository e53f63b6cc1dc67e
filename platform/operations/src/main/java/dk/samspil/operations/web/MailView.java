package dk.samspil.operations.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail, as notification-service knows it now.
 *
 * @param smtpReply what the mail server said at last
 */
record MailView(
        String id,
        String template,
        String state,
        int attempts,
        boolean uncertain,
        @Nullable Instant sentAt,
        @Nullable String reason,
        @Nullable String smtpReply) {}
