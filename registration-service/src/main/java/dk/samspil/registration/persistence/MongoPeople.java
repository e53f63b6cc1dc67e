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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Keeps people. */
public final class MongoPeople extends MongoAggregates<PersonId, Person, PersonNews, PersonDocument> implements People {
    public MongoPeople(MongoMessaging messaging, Outgoing.Translator<PersonNews> translator) {
        super(
                messaging,
                "people",
                PersonId::value,
                Mapping.of(PersonDocument.class, PersonDocument::of, PersonDocument::toPerson),
                translator,
                PersonDocument.MUNICIPALITY);
    }

    @Override
    public List<Person> list(Filter filter, Optional<PersonId> after, int limit) {
        var wanted = new ArrayList<Bson>(List.of(present()));
        filter.municipality().ifPresent(m -> wanted.add(Filters.eq(PersonDocument.MUNICIPALITY, m.value())));
        after.ifPresent(a -> wanted.add(Filters.gt(PersonDocument.ID, a.value())));
        var page = new ArrayList<Person>();
        // left before its end, so it must be closed
        try (var found = documents()
                .find(Filters.and(wanted))
                .sort(new Document(PersonDocument.ID, 1))
                .iterator()) {
            while (found.hasNext() && page.size() < limit) {
                var person = state(found.next());
                if (filter.matches(person)) page.add(person);
            }
        }
        return page;
    }

    @Override
    public List<Person> known() {
        var known = new ArrayList<Person>();
        for (var document : documents().find(present())) {
            var person = state(document);
            if (!person.isErased()) known.add(person);
        }
        return known;
    }

    @Override
    public Map<PersonId, Person> among(Collection<PersonId> ids) {
        var found = new HashMap<PersonId, Person>();
        var texts = ids.stream().map(PersonId::value).toList();
        for (var document : documents().find(Filters.and(Filters.in(PersonDocument.ID, texts), present()))) {
            found.put(new PersonId(document.id()), state(document));
        }
        return found;
    }
}
