package dk.samspil.local.clock;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dk.samspil.local.setting.Failure;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The one stored value that business time comes from. It moves forward only. */
public final class SimulationClock implements AutoCloseable {

    /** The morning of 1 August 2014 in Copenhagen, when the programme's call opens. */
    public static final Instant BEGINNING = Instant.parse("2014-08-01T06:00:00Z");

    private static final Bson ID = Filters.eq("_id", "clock");
    private static final String NOW = "now";

    private final MongoClient client;

    /** @param store the store's address */
    public SimulationClock(String store) {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .build());
    }

    /** Sets the beginning where no time is stored yet. */
    public void begin() {
        clock().updateOne(ID, Updates.setOnInsert(NOW, BEGINNING.toString()), new UpdateOptions().upsert(true));
    }

    public Instant now() {
        Document stored = clock().find(ID).first();
        if (stored == null) {
            throw new Failure("The simulation has no time yet: has the system started?");
        }
        return Instant.parse(stored.getString(NOW));
    }

    /** Moves to a later time, unless somebody else has moved it from the time that was read. */
    public void move(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            throw new Failure("The clock moves forward only, and it is already " + DanishTime.text(from) + ".");
        }
        Bson unmoved = Filters.and(ID, Filters.eq(NOW, from.toString()));
        if (clock().updateOne(unmoved, Updates.set(NOW, to.toString())).getMatchedCount() == 0) {
            throw new Failure("Somebody else has moved the clock in this moment: give the command again.");
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private MongoCollection<Document> clock() {
        return client.getDatabase("simulation").getCollection("clock");
    }
}
