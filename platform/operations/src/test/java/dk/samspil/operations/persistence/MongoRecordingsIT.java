package dk.samspil.operations.persistence;

import static dk.samspil.operations.domain.Sample.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dk.samspil.operations.application.Recordings;
import dk.samspil.testkit.Infrastructure;
import org.junit.jupiter.api.Test;

class MongoRecordingsIT extends RecordingsContract {
    private final MongoDatabase database = Infrastructure.get().freshDatabase();
    private final Recordings recordings = new MongoRecordings(database);

    @Override
    Recordings recordings() {
        return recordings;
    }

    @Test
    void completesWhatACrashHasLeft() {
        var event = event("registration.municipality-joined", 7);
        database.getCollection("events", OccurrenceDocument.class).insertOne(OccurrenceDocument.of(event));

        assertThat(recordings.add(event)).isFalse();

        assertThat(recordings.mentioning("0461")).containsExactly(event.mention());
    }

    @Test
    void anotherInstanceFindsAndAdds() {
        recordings.add(event("registration.step", 1));
        var other = new MongoRecordings(database);

        other.add(event("registration.step", 2));

        assertThat(recordings.mentioning("0461")).hasSize(2);
    }
}
