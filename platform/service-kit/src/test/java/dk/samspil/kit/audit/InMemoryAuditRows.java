package dk.samspil.kit.audit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Rows in memory. */
final class InMemoryAuditRows implements AuditRows {
    private final ConcurrentSkipListMap<RowId, AuditRow> rows = new ConcurrentSkipListMap<>();

    @Override
    public void begin(AuditRow row) {
        rows.putIfAbsent(row.id(), row);
    }

    @Override
    public void end(RowId id, Outcome outcome) {
        rows.computeIfPresent(id, (_, row) -> row.outcome().isPresent() ? row : row.ended(outcome));
    }

    @Override
    public List<AuditRow> find(AuditQuery query, int atMost) {
        return rows.descendingMap().values().stream()
                .filter(query::finds)
                .limit(atMost)
                .toList();
    }

    @Override
    public void forget(RowId before) {
        rows.headMap(before).clear();
    }

    Optional<AuditRow> only() {
        return rows.size() == 1 ? Optional.of(rows.firstEntry().getValue()) : Optional.empty();
    }
}
