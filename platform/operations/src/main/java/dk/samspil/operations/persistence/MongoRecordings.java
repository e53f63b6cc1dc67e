package dk.samspil.operations.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dk.samspil.messaging.mongo.Failures;
import dk.samspil.operations.application.Recordings;
import dk.samspil.operations.domain.EventId;
import dk.samspil.operations.domain.Mention;
import dk.samspil.operations.domain.Occurrence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Recorded events by their id, and an index of what they mention beside them, so that every question is one for an id. */
public final class MongoRecordings implements Recordings {
    private final MongoCollection<OccurrenceDocument> events;
    private final Mentions mentions;

    public MongoRecordings(MongoDatabase database) {
        this.events = database.getCollection("events", OccurrenceDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.mentions = new Mentions(database);
    }

    /** The event first: a mention of nothing would be found by readers. A repeat completes what a crash has left. */
    @Override
    public boolean add(Occurrence event) {
        var isNew = Failures.writing(() -> insert(OccurrenceDocument.of(event)));
        Failures.writing(() -> mentions.add(event));
        return isNew;
    }

    @Override
    public Optional<Occurrence> find(EventId event) {
        return Optional.ofNullable(Failures.reading(
                        () -> events.find(eq("_id", event.value())).first()))
                .map(OccurrenceDocument::toEvent);
    }

    /** A late repeat of an event is mentioned again, elsewhere: its first mention counts. */
    @Override
    public List<Mention> mentioning(String value) {
        var seen = new HashSet<EventId>();
        return Failures.reading(() -> mentions.of(value)).stream()
                .sorted()
                .filter(mention -> seen.add(mention.event()))
                .toList();
    }

    private boolean insert(OccurrenceDocument document) {
        try {
            return events.insertOne(document).wasAcknowledged();
        } catch (MongoWriteException e) {
            if (Failures.isDuplicateKey(e)) return false;
            throw e;
        }
    }
}
