package dk.samspil.operations.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addToSet;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import dk.samspil.operations.domain.Mention;
import dk.samspil.operations.domain.Occurrence;
import dk.samspil.operations.domain.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which events mention a value. The mentions lie in pages, one for each stretch of a partition in which the value
 * occurs, and a document under the value lists its pages. Where a mention belongs follows from the event's position
 * alone, so writing it again changes nothing, and no page has more mentions than a stretch has records.
 */
final class Mentions {
    private static final int STRETCH = 100;
    private static final String PAGES = "pages";
    private static final String EVENTS = "events";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> mentions;
    private final Known listed = new Known();

    Mentions(MongoDatabase database) {
        this.mentions = database.getCollection("mentions").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** In one round trip. */
    boolean add(Occurrence event) {
        var stretch = stretch(event.position());
        var mention = event.mention().text();
        var writes = new ArrayList<WriteModel<Document>>();
        var pages = new ArrayList<String>();
        for (var value : event.mentions()) {
            var page = page(value, stretch);
            writes.add(upsert(page, addToSet(EVENTS, mention)));
            if (listed.contains(page)) continue;
            writes.add(upsert(value, addToSet(PAGES, stretch)));
            pages.add(page);
        }
        var acknowledged = mentions.bulkWrite(writes, IN_ANY_ORDER).wasAcknowledged();
        pages.forEach(listed::add);
        return acknowledged;
    }

    List<Mention> of(String value) {
        return texts(value, PAGES).stream()
                .flatMap(stretch -> texts(page(value, stretch), EVENTS).stream())
                .map(Mention::parse)
                .toList();
    }

    private List<String> texts(String id, String field) {
        var found = mentions.find(eq("_id", id)).first();
        var texts = found == null ? null : found.getList(field, String.class);
        return texts == null ? List.of() : texts;
    }

    private static WriteModel<Document> upsert(String id, Bson update) {
        return new UpdateOneModel<>(eq("_id", id), update, UPSERT);
    }

    private static String stretch(Position position) {
        return position.topic() + "/" + position.partition() + "/" + position.offset() / STRETCH;
    }

    private static String page(String value, String stretch) {
        return value + " " + stretch;
    }

    /** Pages that are listed already, the latest few thousand. */
    private static final class Known {
        private static final int MOST = 5_000;

        private final Map<String, Boolean> pages = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.@Nullable Entry<String, Boolean> eldest) {
                return size() > MOST;
            }
        };

        synchronized boolean contains(String page) {
            return pages.containsKey(page);
        }

        synchronized void add(String page) {
            pages.put(page, true);
        }
    }
}
