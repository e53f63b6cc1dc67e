package dk.samspil.kit.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A row, as it is kept.
 *
 * @param concerns the values of {@code about} and, in the end, what was made: what is searched by
 */
public record AuditDocument(
        @BsonId String id,
        String command,
        boolean repeat,
        Instant at,
        String who,
        List<String> roles,
        String municipality,
        String operation,
        Map<String, String> about,
        List<String> concerns,
        String correlation,
        @Nullable Integer status,
        @Nullable String code,
        @Nullable String made) {

    static AuditDocument of(AuditRow row) {
        return new AuditDocument(
                row.id().value(),
                row.command(),
                row.repeat(),
                row.at(),
                row.who(),
                List.copyOf(row.roles()),
                row.municipality(),
                row.operation(),
                row.about(),
                List.copyOf(row.about().values()),
                row.correlation(),
                row.outcome().map(Outcome::status).orElse(null),
                row.outcome().map(Outcome::code).orElse(null),
                row.outcome().map(Outcome::made).orElse(null));
    }

    AuditRow toRow() {
        return new AuditRow(
                new RowId(id),
                command,
                repeat,
                at,
                who,
                Set.copyOf(roles),
                municipality,
                operation,
                about,
                correlation,
                Optional.ofNullable(status).map(s -> new Outcome(s, text(code), text(made))));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
