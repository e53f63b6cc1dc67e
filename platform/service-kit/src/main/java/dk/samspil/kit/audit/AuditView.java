package dk.samspil.kit.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row, as it is shown. */
@Schema(name = "AuditRow")
record AuditView(
        String id,
        Instant at,

        @Schema(description = "Business time; in a simulation it is another")
        Instant businessTime,

        String who,
        List<String> roles,
        @Nullable String municipality,
        String operation,
        Map<String, String> about,
        @Nullable String made,

        @Schema(allowableValues = {"done", "refused", "failed", "unknown"})
        String outcome,

        @Nullable Integer status,
        @Nullable String code,
        String correlation,
        String command,
        boolean repeat) {

    static AuditView of(AuditRow row) {
        return new AuditView(
                row.id().value(),
                row.id().time(),
                row.at(),
                row.who(),
                List.copyOf(row.roles()),
                orNull(row.municipality()),
                row.operation(),
                row.about(),
                row.outcome().map(Outcome::made).map(AuditView::orNull).orElse(null),
                row.outcome().map(Outcome::word).orElse("unknown"),
                row.outcome().map(Outcome::status).orElse(null),
                row.outcome().map(Outcome::code).map(AuditView::orNull).orElse(null),
                row.correlation(),
                row.command(),
                row.repeat());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
