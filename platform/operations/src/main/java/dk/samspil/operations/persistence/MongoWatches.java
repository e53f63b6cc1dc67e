package dk.samspil.operations.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dk.samspil.messaging.mongo.Failures;
import dk.samspil.operations.application.Watches;
import dk.samspil.operations.domain.Watch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;

/** Keeps watches. One that needs no more watching is gone, so all of them may be looked through. */
public final class MongoWatches implements Watches {
    private final MongoCollection<WatchDocument> watches;

    public MongoWatches(MongoDatabase database) {
        this.watches = database.getCollection("watches", WatchDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public void add(Watch watch) {
        Failures.writing(() -> insert(WatchDocument.of(watch)));
    }

    @Override
    public List<Watch> due(Instant recordedUpTo, Set<String> excused) {
        return found(and(lt("deadline", recordedUpTo), or(ne("incident", null), nin("expectation", excused))));
    }

    @Override
    public List<Watch> planned(Instant business) {
        return found(lte("from", business));
    }

    @Override
    public boolean update(Watch watch) {
        var id = WatchDocument.id(watch);
        return Failures.writing(() -> watches.replaceOne(eq("_id", id), WatchDocument.of(watch)))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void remove(Watch watch) {
        Failures.writing(() -> watches.deleteOne(eq("_id", WatchDocument.id(watch))));
    }

    private List<Watch> found(Bson filter) {
        return Failures.reading(
                () -> watches.find(filter).map(WatchDocument::toWatch).into(new ArrayList<>()));
    }

    private boolean insert(WatchDocument document) {
        try {
            return watches.insertOne(document).wasAcknowledged();
        } catch (MongoWriteException e) {
            if (Failures.isDuplicateKey(e)) return false;
            throw e;
        }
    }
}
