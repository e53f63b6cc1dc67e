package dk.samspil.kit.web;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import dk.samspil.messaging.aggregate.Cause;
import java.time.InstantSource;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * Which request an {@code Idempotency-Key} came with first, for all instances of a service. An aggregate knows the
 * commands that changed it; this knows a key that comes again for something else. Kept for 30 days of system time.
 */
public final class CommandKeys {
    private static final long KEPT_DAYS = 30;
    private static final String REQUEST = "request";
    private static final String AT = "at";

    private final MongoCollection<Document> keys;
    private final InstantSource system;
    private volatile boolean indexed;

    public CommandKeys(MongoDatabase database, InstantSource system) {
        this.keys = database.getCollection("commandKeys").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.system = system;
    }

    /** How a key is known. */
    enum Claim {
        /** From now on, with this request. */
        NEW,
        /** With this same request. */
        SAME,
        /** With another request. */
        OTHER
    }

    /** @throws com.mongodb.MongoException if the store is away */
    Claim claim(Cause.Command command) {
        if (!indexed) createIndex();
        var key = new Document("_id", command.id())
                .append(REQUEST, command.fingerprint())
                .append(AT, Date.from(system.instant()));
        try {
            keys.insertOne(key);
            return Claim.NEW;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return known(command);
        }
    }

    /** Forgets a key whose request was refused, so that it may come again with the mistake mended. */
    void release(Cause.Command command) {
        keys.deleteOne(new Document("_id", command.id()).append(REQUEST, command.fingerprint()));
    }

    /** By this the store forgets what is old; the embedded one does not. */
    private void createIndex() {
        keys.createIndex(new Document(AT, 1), new IndexOptions().expireAfter(KEPT_DAYS, TimeUnit.DAYS));
        indexed = true;
    }

    private Claim known(Cause.Command command) {
        var known = keys.find(new Document("_id", command.id())).first();
        // Released in this moment.
        if (known == null) return claim(command);
        return command.fingerprint().equals(known.getString(REQUEST)) ? Claim.SAME : Claim.OTHER;
    }
}
