package dk.samspil.registration.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.messaging.PersonEvents;
import java.util.List;
import org.junit.jupiter.api.Test;

class MongoPeopleIT extends PeopleContract {
    @Override
    People people() {
        return people(OnMongo.fresh());
    }

    private static People people(MongoMessaging messaging) {
        return new MongoPeople(messaging, new PersonEvents());
    }

    @Test
    void readsWhatAnEarlierReleaseHasKept() {
        var messaging = OnMongo.fresh();
        var people = people(messaging);
        var person = Person.recorded(Sample.person('a'), Sample.details("leder", Sample.municipality(1)))
                .person();
        Cause.onlyOnce().run(() -> people.react(person.id(), _ -> Change.to(person.keptFrom(Sample.NOW), List.of())));
        messaging
                .database()
                .getCollection("people")
                .updateOne(
                        Filters.eq("_id", person.id().value()),
                        Updates.combine(Updates.unset("recorded"), Updates.unset("recordedAt")));

        assertThat(people.find(person.id()).orElseThrow().state()).isEqualTo(person);
        assertThat(people.known()).containsExactly(person);
    }
}
