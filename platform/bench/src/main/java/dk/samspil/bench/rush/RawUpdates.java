package dk.samspil.bench.rush;

import com.mongodb.client.MongoCollection;
import dk.samspil.bench.harness.Contestant;
import dk.samspil.bench.harness.Measure;
import dk.samspil.bench.infrastructure.Callers;
import dk.samspil.bench.infrastructure.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * As many callers update one document at once, blindly: each pushes the line and the place that a decision would, so
 * that the document grows to the size of the call's.
 */
final class RawUpdates implements Contestant {
    private final String name;
    private final int callers;
    private final Connection connection;
    private final MongoCollection<BsonDocument> documents;
    private int played;

    RawUpdates(String name, Connection connection, int callers) {
        this.name = name;
        this.callers = callers;
        this.connection = connection;
        this.documents = connection.collection("calls");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<Measure, Double> play() throws InterruptedException, ExecutionException {
        var id = new BsonDocument("_id", new BsonString("call-" + ++played));
        documents.insertOne(id.clone()
                .append("nextTicket", new BsonInt64(0))
                .append("lines", new BsonArray())
                .append("places", new BsonArray()));
        var begun = System.nanoTime();
        Callers.run(callers, i -> documents.updateOne(id, update(i)));
        return Map.of(Decisions.THROUGHPUT, callers * 1e9 / (System.nanoTime() - begun));
    }

    private static BsonDocument update(int municipality) {
        var code = new BsonString("%04d".formatted(municipality));
        var person = new BsonString("a".repeat(26));
        var participant = new BsonDocument("person", person).append("role", new BsonString("SCHOOL_LEADER"));
        var team = new BsonDocument("contact", person).append("participants", new BsonArray(List.of(participant)));
        var line = new BsonDocument("municipality", code)
                .append("region", new BsonString(Programme.REGION.value()))
                .append("attempt", new BsonInt32(1))
                .append("team", team);
        var place = new BsonDocument("municipality", code)
                .append("ticket", new BsonInt64(municipality))
                .append("standing", new BsonString("WAITING"));
        return new BsonDocument("$inc", new BsonDocument("nextTicket", new BsonInt64(1)))
                .append("$push", new BsonDocument("lines", line).append("places", place));
    }

    @Override
    public void close() {
        connection.close();
    }
}
