package dk.samspil.kit.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which rows somebody wants to see. All of it has to apply.
 *
 * @param from system time, included
 * @param to system time, not included
 * @param before only what is older than this row: where the last page has ended
 */
public record AuditQuery(
        Optional<String> who,
        Optional<String> operation,
        Optional<String> about,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<RowId> before) {

    public AuditQuery after(RowId last) {
        return new AuditQuery(who, operation, about, from, to, Optional.of(last));
    }

    public boolean finds(AuditRow row) {
        return who.filter(w -> !w.equals(row.who())).isEmpty()
                && operation.filter(o -> !o.equals(row.operation())).isEmpty()
                && about.filter(a -> !row.concerns(a)).isEmpty()
                && from.filter(f -> row.id().compareTo(RowId.first(f)) < 0).isEmpty()
                && to.filter(t -> row.id().compareTo(RowId.first(t)) >= 0).isEmpty()
                && before.filter(b -> row.id().compareTo(b) >= 0).isEmpty();
    }
}
