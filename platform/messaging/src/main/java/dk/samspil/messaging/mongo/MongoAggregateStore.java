package dk.samspil.messaging.mongo;

import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import dk.samspil.messaging.store.AggregateStore;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.messaging.store.Save;
import dk.samspil.messaging.store.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The aggregate store on MongoDB, or on the embedded store that speaks its protocol: one document per
 * aggregate, one conditional update per save, acknowledged by a majority that has it in its journal.
 * Filters are flat, for the embedded store finds a document by id only so.
 */
public final class MongoAggregateStore<S, D extends Record> implements AggregateStore<S> {
    /** Entries that one batch takes. */
    static final int BATCH = 256;

    /** Aggregates that one sweep takes; the next one finds the rest. */
    private static final int SWEEP = 1000;

    private static final Bson WITHOUT_OUTBOX = Projections.exclude(Fields.OUTBOX);
    private static final Bson SENT_ONLY = Projections.include(Fields.SENT);
    private static final Bson OLDEST =
            BsonDocument.parse("{outbox: {$slice: %d}, pushed: 1, sent: 1}".formatted(BATCH));

    private final MongoCollection<BsonDocument> collection;
    private final StateCodec<S, D> codec;
    private volatile boolean indexed;

    public MongoAggregateStore(MongoDatabase database, String kind, Mapping<S, D> mapping) {
        this.collection = database.getCollection(kind, BsonDocument.class)
                .withReadPreference(ReadPreference.primary())
                // What is read may be what a write of unknown outcome has left: only what stays may be told.
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.codec = new StateCodec<>(mapping, collection.getCodecRegistry());
    }

    @Override
    public String kind() {
        return collection.getNamespace().getCollectionName();
    }

    @Override
    public Snapshot<S> load(String id) {
        var document = Failures.reading(
                () -> collection.find(byId(id)).projection(WITHOUT_OUTBOX).first());
        return document == null ? Snapshot.absent(id) : codec.snapshot(document);
    }

    @Override
    public OptionalLong save(Save<S> save) {
        return Failures.writing(() -> save.before().version() == 0 ? insert(save) : update(save));
    }

    private OptionalLong insert(Save<S> save) {
        try {
            collection.insertOne(codec.inserted(save));
            return OptionalLong.of(0);
        } catch (MongoWriteException e) {
            if (Failures.isDuplicateKey(e)) return OptionalLong.empty();
            throw e;
        }
    }

    private OptionalLong update(Save<S> save) {
        var condition = byId(save.before().id())
                .append(Fields.VERSION, new BsonInt64(save.before().version()));
        var before = collection.findOneAndUpdate(
                condition,
                codec.updated(save),
                new FindOneAndUpdateOptions().projection(SENT_ONLY).returnDocument(ReturnDocument.BEFORE));
        return before == null ? OptionalLong.empty() : OptionalLong.of(number(before, Fields.SENT));
    }

    @Override
    public List<OutboxEntry> oldest(String id) {
        return entries(Failures.reading(
                () -> collection.find(byId(id)).projection(OLDEST).first()));
    }

    @Override
    public List<OutboxEntry> removeThrough(String id, long position) {
        return Failures.writing(() -> {
            if (emptied(id, position)) return List.of();
            return entries(collection.findOneAndUpdate(
                    byId(id),
                    removal(position),
                    new FindOneAndUpdateOptions().projection(OLDEST).returnDocument(ReturnDocument.AFTER)));
        });
    }

    /** The usual case: nothing was saved since. Only then does the document leave the sweep's index. */
    private boolean emptied(String id, long position) {
        var nothingSince = byId(id).append(Fields.PUSHED, new BsonInt64(position));
        var update = removal(position).append("$unset", new BsonDocument(Fields.PENDING_SINCE, new BsonInt32(1)));
        return collection.updateOne(nothingSince, update).getMatchedCount() == 1;
    }

    private static BsonDocument removal(long position) {
        var through = new BsonDocument(Fields.POSITION, new BsonDocument("$lte", new BsonInt64(position)));
        return new BsonDocument("$pull", new BsonDocument(Fields.OUTBOX, through))
                .append("$max", new BsonDocument(Fields.SENT, new BsonInt64(position)));
    }

    @Override
    public List<String> overdue(Instant before) {
        if (!indexed) createIndex();
        return Failures.reading(() -> collection
                .find(lt(Fields.PENDING_SINCE, before))
                .projection(Projections.include(Fields.ID))
                .limit(SWEEP)
                .map(d -> d.getString(Fields.ID).getValue())
                .into(new ArrayList<>()));
    }

    /** The sweep's index holds only documents with something pending. */
    private void createIndex() {
        Failures.writing(
                () -> collection.createIndex(Indexes.ascending(Fields.PENDING_SINCE), new IndexOptions().sparse(true)));
        indexed = true;
    }

    private static List<OutboxEntry> entries(@Nullable BsonDocument document) {
        if (document == null || !document.isArray(Fields.OUTBOX)) return List.of();
        return document.getArray(Fields.OUTBOX).stream()
                .map(e -> Fields.entry(e.asDocument()))
                .toList();
    }

    private static BsonDocument byId(String id) {
        return new BsonDocument(Fields.ID, new BsonString(id));
    }

    static long number(BsonDocument document, String name) {
        return document.isNumber(name) ? document.getNumber(name).longValue() : 0;
    }
}
