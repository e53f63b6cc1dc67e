package dk.samspil.operations.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import dk.samspil.messaging.mongo.Failures;
import dk.samspil.operations.application.Audit;
import dk.samspil.operations.domain.AuditRow;
import java.util.ArrayList;
import java.util.List;

/** Keeps the audit: as many rows as people have done things. */
public final class MongoAudit implements Audit {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final String AT = "at";

    private final MongoCollection<AuditDocument> rows;
    private volatile boolean indexed;

    public MongoAudit(MongoDatabase database) {
        this.rows = database.getCollection("audit", AuditDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public void note(AuditRow row) {
        Failures.writing(() -> rows.replaceOne(eq("_id", row.id()), AuditDocument.of(row), UPSERT));
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

    private void createIndex() {
        Failures.writing(() -> rows.createIndex(Indexes.ascending(AT)));
        indexed = true;
    }
}
