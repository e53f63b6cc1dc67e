package dk.samspil.operations.web;

import dk.samspil.kit.web.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What to redrive or discard: one by its id, or all that the rest finds, in one service or in all.
 *
 * @param key a record key or an id that the event mentions
 * @param dryRun only say how many it would be
 * @param perSecond the rate at each service
 */
record ParkedRequest(
        @Nullable String service,
        @Nullable String id,
        @Nullable String topic,
        @Nullable String type,
        @Nullable String exception,
        @Nullable String key,
        @Nullable Boolean dryRun,
        @Nullable @Min(1) @Max(1000) Integer perSecond,
        @NotBlank @PlainText(max = 500) String reason) {

    ParkedRequest one(String onlyId) {
        return new ParkedRequest(null, onlyId, null, null, null, null, dryRun, perSecond, reason);
    }

    boolean isOnlyToSee() {
        return dryRun != null && dryRun;
    }

    /** What the service is asked. */
    Wish toWish() {
        return new Wish(
                id == null ? null : ParkedIds.inService(id),
                topic,
                type,
                exception,
                key,
                isOnlyToSee(),
                perSecond,
                reason);
    }

    /** What it is done to, for the audit. */
    String target() {
        if (id != null) return id;
        var filter = new StringBuilder("service=" + (service == null ? "*" : service));
        if (topic != null) filter.append(" topic=").append(topic);
        if (type != null) filter.append(" type=").append(type);
        if (exception != null) filter.append(" exception=").append(exception);
        if (key != null) filter.append(" key=").append(key);
        return filter.toString();
    }

    /** The same, as the services take it. */
    record Wish(
            @Nullable String id,
            @Nullable String topic,
            @Nullable String type,
            @Nullable String exception,
            @Nullable String key,
            boolean dryRun,
            @Nullable Integer perSecond,
            String reason) {}
}
