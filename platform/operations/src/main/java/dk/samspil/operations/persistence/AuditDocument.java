package dk.samspil.operations.persistence;

import dk.samspil.operations.domain.AuditRow;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/** A row of the audit, as it is kept. */
public record AuditDocument(
        @BsonId String id, Instant at, String who, String action, String target, String reason, String outcome) {

    static AuditDocument of(AuditRow row) {
        return new AuditDocument(
                row.id(), row.at(), row.who(), row.action(), row.target(), row.reason(), row.outcome());
    }

    AuditRow toRow() {
        return new AuditRow(id, at, who, action, target, reason, outcome);
    }
}
