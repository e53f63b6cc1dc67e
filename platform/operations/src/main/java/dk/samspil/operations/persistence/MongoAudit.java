package dk.samspil.operations.persistence;

import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dk.samspil.messaging.mongo.Failures;
import dk.samspil.operations.application.Audit;
import dk.samspil.operations.domain.AuditRow;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Keeps the audit: as many rows as people have done things. */
public final class MongoAudit implements Audit {
    private static final String AT = "at";
    private static final String OUTCOME = "outcome";

    private final MongoCollection<AuditDocument> rows;
    private volatile boolean indexed;

    public MongoAudit(MongoDatabase database) {
        this.rows = database.getCollection("audit", AuditDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public void begin(AuditRow row) {
        Failures.writing(() -> insert(AuditDocument.of(row)));
    }

    @Override
    public void end(AuditRow row) {
        var open = new Document("_id", row.id()).append(OUTCOME, AuditRow.ASKED);
        Failures.writing(() -> rows.updateOne(open, set(OUTCOME, row.outcome())));
    }

    @Override
    public List<AuditRow> latest(int atMost) {
        if (!indexed) createIndex();
        return Failures.reading(() -> rows.find()
                .sort(Sorts.descending(AT))
                .limit(atMost)
                .map(AuditDocument::toRow)
                .into(new ArrayList<>()));
    }

    private boolean insert(AuditDocument document) {
        try {
            return rows.insertOne(document).wasAcknowledged();
        } catch (MongoWriteException e) {
            if (Failures.isDuplicateKey(e)) return false;
            throw e;
        }
    }

    private void createIndex() {
        Failures.writing(() -> rows.createIndex(Indexes.ascending(AT)));
        indexed = true;
    }
}
