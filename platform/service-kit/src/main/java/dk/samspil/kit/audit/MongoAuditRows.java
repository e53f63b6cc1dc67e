package dk.samspil.kit.audit;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import dk.samspil.messaging.mongo.Failures;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/**
 * Rows in the collection {@code audit}. A row is there for certain before the act; that it is completed is written at
 * less cost, for what a failing store loses of that says "unknown" and nothing wrong.
 */
public final class MongoAuditRows implements AuditRows {
    private static final String ID = "_id";
    private static final String STATUS = "status";
    private static final List<String> SEARCHED = List.of("who", "operation", "concerns");

    private final MongoCollection<AuditDocument> rows;
    private final MongoCollection<AuditDocument> completed;
    private volatile boolean indexed;

    public MongoAuditRows(MongoDatabase database) {
        var collection = database.getCollection("audit", AuditDocument.class);
        this.rows = collection.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.completed = collection.withWriteConcern(WriteConcern.W1);
    }

    @Override
    public void begin(AuditRow row) {
        Failures.writing(() -> insert(AuditDocument.of(row)));
    }

    @Override
    public void end(RowId row, Outcome outcome) {
        var open = Filters.and(Filters.eq(ID, row.value()), Filters.eq(STATUS, null));
        var known = new ArrayList<>(List.of(
                Updates.set(STATUS, outcome.status()),
                Updates.set("code", outcome.code()),
                Updates.set("made", outcome.made())));
        if (!outcome.made().isEmpty()) known.add(Updates.push("concerns", outcome.made()));
        Failures.writing(() -> completed.updateOne(open, Updates.combine(known)));
    }

    @Override
    public List<AuditRow> find(AuditQuery query, int atMost) {
        if (!indexed) createIndexes();
        return Failures.reading(() -> rows.find(filter(query))
                .sort(Sorts.descending(ID))
                .limit(atMost)
                .map(AuditDocument::toRow)
                .into(new ArrayList<>()));
    }

    @Override
    public void forget(RowId before) {
        Failures.writing(() -> rows.deleteMany(Filters.lt(ID, before.value())));
    }

    private boolean insert(AuditDocument document) {
        try {
            return rows.insertOne(document).wasAcknowledged();
        } catch (MongoWriteException e) {
            // The driver has sent it twice.
            if (Failures.isDuplicateKey(e)) return false;
            throw e;
        }
    }

    private static Bson filter(AuditQuery query) {
        var all = new ArrayList<Bson>();
        query.who().ifPresent(who -> all.add(Filters.eq("who", who)));
        query.operation().ifPresent(operation -> all.add(Filters.eq("operation", operation)));
        query.about().ifPresent(thing -> all.add(Filters.eq("concerns", thing)));
        query.from().ifPresent(from -> all.add(Filters.gte(ID, RowId.first(from).value())));
        query.to().ifPresent(to -> all.add(Filters.lt(ID, RowId.first(to).value())));
        query.before().ifPresent(row -> all.add(Filters.lt(ID, row.value())));
        return all.isEmpty() ? Filters.empty() : Filters.and(all);
    }

    // Not at the start, when the store may be away. With the id behind, so that a page is read in order.
    private void createIndexes() {
        SEARCHED.forEach(field -> Failures.writing(
                () -> rows.createIndex(Indexes.compoundIndex(Indexes.ascending(field), Indexes.descending(ID)))));
        indexed = true;
    }
}
