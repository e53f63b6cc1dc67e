package dk.samspil.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dk.samspil.messaging.Guests.GuestsDocument;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregateStore;
import dk.samspil.messaging.store.AggregateStore;
import dk.samspil.messaging.store.Save;
import dk.samspil.messaging.store.Snapshot;
import dk.samspil.testkit.Infrastructure;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoAggregateStoreIT extends AggregateStoreContract {
    private static final MongoDatabase DATABASE = Infrastructure.get().freshDatabase();
    private static final Mapping<Guests, GuestsDocument> MAPPING =
            Mapping.of(GuestsDocument.class, GuestsDocument::of, GuestsDocument::toGuests);

    @Override
    AggregateStore<Guests> store() {
        return new MongoAggregateStore<>(DATABASE, "guests", MAPPING);
    }

    @Test
    void fieldsOfANewerReleaseSurviveASave() {
        var store = store();
        store.save(
                new Save<>(Snapshot.absent("x"), Guests.empty("x", 1), 1, List.of(), Map.of(), List.of(), "commit-1"));
        var collection = DATABASE.getCollection("guests");
        collection.updateOne(new Document("_id", "x"), new Document("$set", new Document("parking", 4)));

        store.save(new Save<>(store.load("x"), Guests.empty("x", 2), 2, List.of(), Map.of(), List.of(), "commit-2"));

        var kept = collection.find(new Document("_id", "x")).first();
        assertThat(kept).containsEntry("parking", 4).containsEntry("room", 2);
    }

    @Test
    void saysSoWhenTheStoreIsAway() {
        try (var client = MongoClients.create("mongodb://localhost:1/?serverSelectionTimeoutMS=200")) {
            var away = new MongoAggregateStore<>(client.getDatabase("x"), "guests", MAPPING);

            assertThatThrownBy(() -> away.load("x")).isInstanceOf(StoreUnavailable.class);
        }
    }
}
