package dk.samspil.messaging.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samspil.messaging.consume.ParkedEvent;
import dk.samspil.messaging.consume.ParkedEvents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Parked events in a collection of the consuming service's database. One that is settled moves, without its bytes, to
 * a second collection, which is the record of it; so what waits is all that is ever searched.
 */
public final class MongoParkedEvents implements ParkedEvents {
    private static final Bson IN_ORDER = Sorts.ascending(ParkedDocument.PARTITION, ParkedDocument.OFFSET);

    /** Requested ones that one look takes. */
    private static final int LOOK = 10_000;

    private final MongoCollection<Document> parked;
    private final MongoCollection<Document> settled;
    private volatile boolean indexed;

    public MongoParkedEvents(MongoDatabase database) {
        this.parked = database.getCollection("parked").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.settled =
                database.getCollection("parkedSettled").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public boolean park(ParkedEvent event) {
        if (Failures.reading(() -> settled.find(eq("_id", event.id())).first()) != null) return false;
        insert(parked, ParkedDocument.of(event));
        return true;
    }

    @Override
    public Set<String> blockedKeys(String group, TopicPartition partition) {
        var withKey = and(in(group, List.of(partition)), Filters.ne(ParkedDocument.KEY, null));
        return Failures.reading(() -> parked.find(withKey)
                .projection(Projections.include(ParkedDocument.KEY))
                .map(d -> d.getString(ParkedDocument.KEY))
                .into(new HashSet<>()));
    }

    @Override
    public List<ParkedEvent> find(Filter filter, int atMost) {
        var conditions = new ArrayList<Bson>();
        filter.group().ifPresent(v -> conditions.add(eq(ParkedDocument.GROUP, v)));
        filter.topic().ifPresent(v -> conditions.add(eq(ParkedDocument.TOPIC, v)));
        filter.type().ifPresent(v -> conditions.add(eq(ParkedDocument.TYPE, v)));
        filter.exception().ifPresent(v -> conditions.add(eq(ParkedDocument.EXCEPTION, v)));
        filter.key().ifPresent(v -> conditions.add(or(eq(ParkedDocument.KEY, v), eq(ParkedDocument.MENTIONS, v))));
        var all = conditions.isEmpty() ? Filters.empty() : and(conditions);
        return Failures.reading(() -> parked.find(all)
                .sort(IN_ORDER)
                .limit(atMost)
                .map(ParkedDocument::event)
                .into(new ArrayList<>()));
    }

    @Override
    public Optional<ParkedEvent> find(String id) {
        return Optional.ofNullable(
                        Failures.reading(() -> parked.find(eq("_id", id)).first()))
                .map(ParkedDocument::event);
    }

    @Override
    public List<String> request(Collection<String> ids, Request request) {
        var update =
                combine(set(ParkedDocument.REQUESTED, true), set(ParkedDocument.REQUEST, ParkedDocument.of(request)));
        var isThisOne = and(
                eq(ParkedDocument.REQUEST + ".id", request.id()),
                eq(ParkedDocument.REQUEST + ".action", request.action().name()));
        var isFree = or(eq(ParkedDocument.REQUESTED, false), isThisOne);
        return ids.stream().filter(id -> request(id, isFree, update)).toList();
    }

    private boolean request(String id, Bson isFree, Bson update) {
        return Failures.writing(() -> parked.updateOne(and(eq("_id", id), isFree), update))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public List<Requested> requested(String group, Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) return List.of();
        if (!indexed) createIndex();
        return Failures.reading(() -> parked.find(and(in(group, partitions), eq(ParkedDocument.REQUESTED, true)))
                .projection(Projections.exclude(ParkedDocument.VALUE, ParkedDocument.HEADERS))
                .sort(IN_ORDER)
                .limit(LOOK)
                .map(ParkedDocument::requested)
                .into(new ArrayList<>()));
    }

    @Override
    public boolean isFirstInLine(Requested event) {
        if (event.key().isEmpty()) return true;
        var group = event.id().substring(0, event.id().indexOf('/'));
        var older = and(line(group, event.partition(), event.key().get()), lt(ParkedDocument.OFFSET, event.offset()));
        return Failures.reading(() -> parked.find(older)
                        .projection(Projections.include("_id"))
                        .first())
                == null;
    }

    /** First the record, then the removal: a crash between them repeats the settling, and changes nothing more. */
    @Override
    public void settle(ParkedEvent event, Request request) {
        insert(settled, ParkedDocument.settled(event, ParkedDocument.of(request)));
        Failures.writing(() -> parked.deleteOne(eq("_id", event.id())));
    }

    @Override
    public void forget(String group, TopicPartition partition, String key) {
        var events = Failures.reading(() -> parked.find(line(group, partition, key))
                .map(ParkedDocument::event)
                .into(new ArrayList<>()));
        for (var event : events) {
            insert(settled, ParkedDocument.settled(event, new Document("action", "FORGOTTEN")));
            Failures.writing(() -> parked.deleteOne(eq("_id", event.id())));
        }
    }

    @Override
    public void failedAgain(ParkedEvent event, ParkedEvent.Failure failure) {
        var failed = combine(
                inc(ParkedDocument.COUNT, 1),
                set(ParkedDocument.REQUESTED, false),
                set(ParkedDocument.EXCEPTION, failure.exception()),
                set(ParkedDocument.FRAMES, failure.frames()));
        Failures.writing(() -> parked.updateOne(eq("_id", event.id()), failed));
        if (event.key() == null) return;
        var behind = and(
                line(event.group(), event.partition(), ParkedDocument.keyText(event)),
                gte(ParkedDocument.OFFSET, event.offset()));
        Failures.writing(() -> parked.updateMany(behind, set(ParkedDocument.REQUESTED, false)));
    }

    @Override
    public long waiting(String group) {
        return Failures.reading(() -> parked.countDocuments(eq(ParkedDocument.GROUP, group)));
    }

    private static Bson line(String group, TopicPartition partition, String key) {
        return and(in(group, List.of(partition)), eq(ParkedDocument.KEY, key));
    }

    private static Bson in(String group, Collection<TopicPartition> partitions) {
        var names = partitions.stream().map(ParkedDocument::name).toList();
        return and(
                eq(ParkedDocument.GROUP, group),
                names.size() == 1
                        ? eq(ParkedDocument.PARTITION, names.getFirst())
                        : Filters.in(ParkedDocument.PARTITION, names));
    }

    private static void insert(MongoCollection<Document> collection, Document document) {
        Failures.writing(() -> {
            try {
                return collection.insertOne(document).wasAcknowledged();
            } catch (MongoWriteException e) {
                if (Failures.isDuplicateKey(e)) return false;
                throw e;
            }
        });
    }

    private void createIndex() {
        Failures.writing(() -> parked.createIndex(Indexes.ascending(
                ParkedDocument.GROUP, ParkedDocument.PARTITION, ParkedDocument.KEY, ParkedDocument.OFFSET)));
        indexed = true;
    }
}
