package dk.samspil.notification.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail's record: neither its words nor its address.
 *
 * @param handedOn whether the recipient has taken over the role that it is for from whom it was ordered for
 * @param language what it was written in; null before
 * @param templateVersion of the text that it was written from; another text has another version; null before
 * @param uncertain whether an unknown number of copies, one or two, may have arrived
 * @param reason why it waits or was not sent
 * @param due when it is tried again, or may leave: business time for what is held back; null for a pause
 * @param heldSince since when it is held back by quiet hours, its wave or a pause; null if it is not
 * @param bounce what came back for it, last; null for nothing
 * @param history the states that it has come through, oldest first; what repeats itself is counted
 */
record EmailView(
        String id,
        String recipient,
        boolean handedOn,
        String template,
        @Nullable String language,
        @Nullable String templateVersion,
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
        @Nullable Instant heldSince,
        @Nullable String reason,
        @Nullable String smtpReply,
        @Nullable BounceView bounce,
        List<PassageView> history) {

    /**
     * What came back.
     *
     * @param kind hard, soft or complaint
     * @param status the enhanced status code (RFC 3463), where there was one
     */
    record BounceView(String kind, @Nullable String status, Instant at) {}

    /**
     * A state that it came into.
     *
     * @param reason what made it wait, or stopped it
     * @param until when it last came into this state again
     * @param times how often in a row
     * @param by who had it sent again, or dismissed it; null for nobody
     * @param because why, in their words
     */
    record PassageView(
            String state,
            @Nullable String reason,
            Instant from,
            Instant until,
            int times,
            @Nullable String smtpReply,
            @Nullable String by,
            @Nullable String because) {}
}
