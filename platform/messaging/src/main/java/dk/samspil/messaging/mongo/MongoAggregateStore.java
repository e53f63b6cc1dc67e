package dk.samspil.messaging.mongo;

import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import dk.samspil.messaging.store.AggregateStore;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.messaging.store.Save;
import dk.samspil.messaging.store.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonSerializationException;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The aggregate store on MongoDB, or on the embedded store that speaks its protocol: one document per
 * aggregate, one conditional update per save, acknowledged by a majority that has it in its journal.
 * Filters are flat, for the embedded store finds a document by id only so. What several callers want at the same time
 * goes in one round trip.
 */
public final class MongoAggregateStore<S, D extends Record> implements AggregateStore<S> {
    /** Entries that one batch takes. */
    static final int BATCH = 256;

    /** Aggregates that one sweep takes; the next one finds the rest. */
    private static final int SWEEP = 1000;

    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);
    private static final Bson WITHOUT_OUTBOX = Projections.exclude(Fields.OUTBOX);
    private static final Bson SENT_ONLY = Projections.include(Fields.SENT);
    private static final Bson OLDEST =
            BsonDocument.parse("{outbox: {$slice: %d}, pushed: 1, sent: 1}".formatted(BATCH));

    private final MongoCollection<BsonDocument> collection;
    private final StateCodec<S, D> codec;
    private final Together<BsonString, Optional<BsonDocument>> loads;
    private final Together<UpdateOneModel<BsonDocument>, Boolean> saves;
    private final Together<UpdateOneModel<BsonDocument>, Boolean> removals;
    private volatile boolean indexed;

    public MongoAggregateStore(MongoDatabase database, String kind, Mapping<S, D> mapping) {
        this.collection = database.getCollection(kind, BsonDocument.class)
                .withReadPreference(ReadPreference.primary())
                // What is read may be what a write of unknown outcome has left: only what stays may be told.
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.codec = new StateCodec<>(mapping, collection.getCodecRegistry());
        this.loads = new Together<>(this::loaded, this::loaded);
        // Apart: that an outbox is not empty yet is common, and must not make others save twice.
        this.saves = new Together<>(this::hasMatched, this::haveMatched);
        this.removals = new Together<>(this::hasMatched, this::haveMatched);
    }

    @Override
    public String kind() {
        return collection.getNamespace().getCollectionName();
    }

    @Override
    public Snapshot<S> load(String id) {
        return Failures.reading(() -> loads.call(new BsonString(id)))
                .map(codec::snapshot)
                .orElseGet(() -> Snapshot.absent(id));
    }

    private Optional<BsonDocument> loaded(BsonString id) {
        return Optional.ofNullable(collection
                .find(new BsonDocument(Fields.ID, id))
                .projection(WITHOUT_OUTBOX)
                .first());
    }

    private @Nullable List<Optional<BsonDocument>> loaded(List<BsonString> ids) {
        var found = new HashMap<BsonValue, BsonDocument>();
        try {
            collection
                    .find(new BsonDocument(Fields.ID, new BsonDocument("$in", new BsonArray(ids))))
                    .projection(WITHOUT_OUTBOX)
                    .forEach(document -> found.put(document.get(Fields.ID), document));
        } catch (MongoInterruptedException e) {
            // Meant for one of them.
            return null;
        }
        return ids.stream().map(id -> Optional.ofNullable(found.get(id))).toList();
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

    /** Nobody has added to an outbox that was empty, or the version would be another; otherwise it has to be told how much is left. */
    private OptionalLong update(Save<S> save) {
        var before = save.before();
        var condition = byId(before.id()).append(Fields.VERSION, new BsonInt64(before.version()));
        if (before.sent() != before.pushed()) return updateAndTell(condition, save);
        return saves.call(new UpdateOneModel<>(condition, codec.updated(save)))
                ? OptionalLong.of(before.sent())
                : OptionalLong.empty();
    }

    private OptionalLong updateAndTell(BsonDocument condition, Save<S> save) {
        var before = collection.findOneAndUpdate(
                condition,
                codec.updated(save),
                new FindOneAndUpdateOptions().projection(SENT_ONLY).returnDocument(ReturnDocument.BEFORE));
        return before == null ? OptionalLong.empty() : OptionalLong.of(number(before, Fields.SENT));
    }

    private boolean hasMatched(UpdateOneModel<BsonDocument> update) {
        return collection.updateOne(update.getFilter(), update.getUpdate()).getMatchedCount() == 1;
    }

    /**
     * One that finds no document is not told from the others, and an interruption is meant for one of them, so each is
     * made again by itself then: a removal comes to the same, and a save that was made does not find its version, as if
     * its outcome had been unknown.
     */
    private @Nullable List<Boolean> haveMatched(List<UpdateOneModel<BsonDocument>> several) {
        try {
            var matched = collection.bulkWrite(several, IN_ANY_ORDER).getMatchedCount();
            return matched == several.size() ? Collections.nCopies(several.size(), true) : null;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null) throw e;
            return null;
        } catch (BsonSerializationException | MongoInterruptedException e) {
            return null;
        }
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
        return removals.call(new UpdateOneModel<>(nothingSince, update));
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
