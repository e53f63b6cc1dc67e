package dk.samspil.registration.persistence;

import com.mongodb.client.model.Filters;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Keeps people. */
public final class MongoPeople extends MongoAggregates<PersonId, Person, PersonNews, PersonDocument> implements People {

    public MongoPeople(MongoMessaging messaging, Outgoing.Translator<PersonNews> translator) {
        super(
                messaging,
                "people",
                PersonId::value,
                Mapping.of(PersonDocument.class, PersonDocument::of, PersonDocument::toPerson),
                translator);
    }

    @Override
    public Map<PersonId, Person> among(Collection<PersonId> ids) {
        var found = new HashMap<PersonId, Person>();
        var texts = ids.stream().map(PersonId::value).toList();
        for (var document : documents().find(Filters.in("_id", texts))) {
            // One that has only been heard of has no details.
            if (Objects.nonNull(document.email())) found.put(new PersonId(document.id()), state(document));
        }
        return found;
    }
}
