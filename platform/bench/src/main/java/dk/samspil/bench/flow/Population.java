package dk.samspil.bench.flow;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** Puts many documents like one into a collection. */
final class Population {
    private static final int AT_ONCE = 1_000;

    private Population() {}

    /** The first so many parcels; the one that is there already stays. */
    static void fill(MongoCollection<BsonDocument> collection, BsonDocument like, int parcels) {
        for (int from = 0; from < parcels; from += AT_ONCE) {
            var some = new ArrayList<BsonDocument>(AT_ONCE);
            IntStream.range(from, Math.min(parcels, from + AT_ONCE))
                    .mapToObj("parcel-%07d"::formatted)
                    .filter(id -> !id.equals(like.getString("_id").getValue()))
                    .forEach(id -> some.add(like.clone().append("_id", new BsonString(id))));
            if (!some.isEmpty()) collection.insertMany(some);
        }
    }
}
