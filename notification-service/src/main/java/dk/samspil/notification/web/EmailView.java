package dk.samspil.notification.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail's record: neither its words nor its address.
 *
 * @param language what it was written in; null before
 * @param uncertain whether an unknown number of copies, one or two, may have arrived
 * @param reason why it waits or was not sent
 * @param due when it is tried again
 */
record EmailView(
        String id,
        String recipient,
        String template,
        @Nullable String language,
        String state,
        boolean uncertain,
        int attempts,
        String messageId,
        String event,
        String correlation,
        Instant createdAt,
        Instant occurredAt,
        Instant expiresAt,
        @Nullable Instant sentAt,
        @Nullable Instant due,
        @Nullable String reason,
        @Nullable String smtpReply) {}
