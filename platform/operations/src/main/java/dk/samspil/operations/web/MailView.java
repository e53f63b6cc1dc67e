package dk.samspil.operations.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail, as notification-service knows it now.
 *
 * @param reason why it waits or was not sent
 * @param smtpReply what the mail server said at last
 * @param bounce what came back for it, last; null for nothing
 */
record MailView(
        String id,
        String template,
        String state,
        int attempts,
        boolean uncertain,
        @Nullable Instant sentAt,
        @Nullable String reason,
        @Nullable String smtpReply,
        @Nullable BounceView bounce) {

    /**
     * What came back.
     *
     * @param kind hard, soft or complaint
     * @param status the enhanced status code (RFC 3463), where there was one
     */
    record BounceView(String kind, @Nullable String status, Instant at) {}
}
