package dk.samspil.registration.persistence;

import static dk.samspil.registration.Sample.NOW;
import static dk.samspil.registration.Sample.municipality;
import static dk.samspil.registration.Sample.who;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.Stage;
import dk.samspil.registration.messaging.CallEvents;
import org.junit.jupiter.api.Test;

class MongoCallsIT extends CallsContract {
    private final MongoMessaging messaging = OnMongo.fresh();
    private final Calls calls = new MongoCalls(messaging, new CallEvents());

    @Override
    Calls calls() {
        return calls;
    }

    @Test
    void readsWhatAnEarlierReleaseHasKept() {
        var call = Call.open(id('g'), Sample.terms(Admission.FIRST_COME), 1, who(Sample.OPENS))
                .next()
                .claim(Sample.claim(municipality(1), 1, NOW))
                .next();
        save(call);
        messaging
                .database()
                .getCollection("calls")
                .updateOne(
                        Filters.eq("_id", call.id().value()),
                        Updates.combine(
                                Updates.unset("announcement"),
                                Updates.unset("stage"),
                                Updates.unset("pins"),
                                Updates.unset("history"),
                                Updates.unset("lines.0.appliedAt")));

        var read = calls.find(call.id()).orElseThrow().state();

        assertThat(read.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(read.terms()).isEqualTo(call.terms());
        assertThat(read.places()).isEqualTo(call.places());
        assertThat(read.lines().keySet()).isEqualTo(call.lines().keySet());
        assertThat(read.history()).isEmpty();
    }
}
