package dk.samspil.messaging.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
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

/** Parked events in a collection of the consuming service's database. */
public final class MongoParkedEvents implements ParkedEvents {
    static final String COLLECTION = "parked";

    private final MongoCollection<Document> collection;

    public MongoParkedEvents(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** Makes the index that lines and requests are found by. */
    public void createIndexes() {
        collection.createIndex(Indexes.ascending(
                ParkedDocument.GROUP, ParkedDocument.PARTITION, ParkedDocument.KEY, ParkedDocument.OFFSET));
    }

    @Override
    public void park(ParkedEvent event) {
        Failures.writing(() -> {
            try {
                return collection.insertOne(ParkedDocument.of(event));
            } catch (MongoWriteException e) {
                if (Failures.isDuplicateKey(e)) return false;
                throw e;
            }
        });
    }

    @Override
    public Set<String> blockedKeys(String group, TopicPartition partition) {
        return Failures.reading(() -> collection
                .find(waiting(group, List.of(partition)))
                .projection(Projections.include(ParkedDocument.KEY))
                .map(d -> ParkedDocument.keyText(d))
                .into(new HashSet<>()));
    }

    @Override
    public List<ParkedEvent> find(Filter filter, int atMost) {
        var conditions = new ArrayList<Bson>();
        conditions.add(eq(ParkedDocument.SETTLED, false));
        filter.group().ifPresent(v -> conditions.add(eq(ParkedDocument.GROUP, v)));
        filter.topic().ifPresent(v -> conditions.add(eq(ParkedDocument.TOPIC, v)));
        filter.type().ifPresent(v -> conditions.add(eq(ParkedDocument.TYPE, v)));
        filter.exception().ifPresent(v -> conditions.add(eq(ParkedDocument.EXCEPTION, v)));
        filter.key().ifPresent(v -> conditions.add(eq(ParkedDocument.KEY, v)));
        return inOrder(and(conditions), atMost);
    }

    @Override
    public Optional<ParkedEvent> find(String id) {
        var document = Failures.reading(() -> collection.find(eq("_id", id)).first());
        return Optional.ofNullable(document).filter(ParkedDocument::isWaiting).map(ParkedDocument::event);
    }

    @Override
    public List<String> request(Collection<String> ids, Request request) {
        var taken = new ArrayList<String>();
        for (var id : ids) {
            var free = new Document("_id", id)
                    .append(ParkedDocument.SETTLED, false)
                    .append(ParkedDocument.REQUESTED, false);
            var update = combine(
                    set(ParkedDocument.REQUESTED, true), set(ParkedDocument.REQUEST, ParkedDocument.of(request)));
            if (Failures.writing(() -> collection.updateOne(free, update)).getMatchedCount() == 1) taken.add(id);
        }
        return taken;
    }

    @Override
    public List<ParkedEvent> requested(String group, Collection<TopicPartition> partitions, int atMost) {
        return inOrder(and(waiting(group, partitions), eq(ParkedDocument.REQUESTED, true)), atMost);
    }

    @Override
    public boolean isFirstInLine(ParkedEvent event) {
        if (event.key() == null) return true;
        var older = and(
                waiting(event.group(), List.of(event.partition())),
                eq(ParkedDocument.KEY, ParkedDocument.keyText(event)),
                lt(ParkedDocument.OFFSET, event.offset()));
        return Failures.reading(() -> collection.find(older).first()) == null;
    }

    @Override
    public void settle(ParkedEvent event) {
        update(
                event,
                combine(
                        set(ParkedDocument.SETTLED, true),
                        Updates.currentDate("settledAt"),
                        unset(ParkedDocument.VALUE),
                        unset(ParkedDocument.HEADERS)));
    }

    @Override
    public void failedAgain(ParkedEvent event, ParkedEvent.Failure failure) {
        update(
                event,
                combine(
                        inc(ParkedDocument.COUNT, 1),
                        set(ParkedDocument.REQUESTED, false),
                        set(ParkedDocument.EXCEPTION, failure.exception()),
                        set(ParkedDocument.FRAMES, failure.frames())));
    }

    @Override
    public long waiting(String group) {
        return Failures.reading(() ->
                collection.countDocuments(and(eq(ParkedDocument.GROUP, group), eq(ParkedDocument.SETTLED, false))));
    }

    private void update(ParkedEvent event, Bson update) {
        Failures.writing(() -> collection.updateOne(eq("_id", event.id()), update));
    }

    private List<ParkedEvent> inOrder(Bson filter, int atMost) {
        return Failures.reading(() -> collection
                .find(filter)
                .sort(Sorts.ascending(ParkedDocument.PARTITION, ParkedDocument.OFFSET))
                .limit(atMost)
                .map(ParkedDocument::event)
                .into(new ArrayList<>()));
    }

    private static Bson waiting(String group, Collection<TopicPartition> partitions) {
        var names = partitions.stream().map(ParkedDocument::name).toList();
        return and(
                eq(ParkedDocument.GROUP, group),
                names.size() == 1
                        ? eq(ParkedDocument.PARTITION, names.getFirst())
                        : in(ParkedDocument.PARTITION, names),
                eq(ParkedDocument.SETTLED, false));
    }
}
