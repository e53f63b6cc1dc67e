package dk.samspil.registration.persistence.directory;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.directory.Schools;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolNews;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** Keeps schools. */
public final class MongoSchools extends MongoAggregates<SchoolNumber, School, SchoolNews, SchoolDocument>
        implements Schools {
    private static final String ID = "_id";
    private static final String MUNICIPALITY = "municipality";
    private static final String LEADERS = "leaders";

    public MongoSchools(MongoMessaging messaging, Outgoing.Translator<SchoolNews> translator) {
        super(
                messaging,
                "schools",
                SchoolNumber::value,
                Mapping.of(SchoolDocument.class, SchoolDocument::of, SchoolDocument::toSchool),
                translator,
                MUNICIPALITY,
                LEADERS);
    }

    @Override
    public Map<SchoolNumber, School> among(Collection<SchoolNumber> numbers) {
        if (numbers.isEmpty()) return Map.of();
        var found = new HashMap<SchoolNumber, School>();
        documents()
                .find(Filters.in(ID, numbers.stream().map(SchoolNumber::value).toList()))
                .map(this::state)
                .forEach(school -> found.put(school.number(), school));
        return found;
    }

    @Override
    public List<School> ledBy(PersonId person) {
        return documents()
                .find(Filters.eq(LEADERS, person.value()))
                .map(this::state)
                .into(new ArrayList<>());
    }

    @Override
    public List<School> page(Query query) {
        return documents()
                .find(filter(query))
                .sort(Sorts.ascending(ID))
                .limit(query.limit())
                .map(this::state)
                .into(new ArrayList<>());
    }

    private static Bson filter(Query query) {
        var all = new ArrayList<Bson>();
        query.municipality().ifPresent(m -> all.add(Filters.eq(MUNICIPALITY, m.value())));
        query.state().ifPresent(s -> all.add(Filters.eq("state.name", s)));
        query.text().ifPresent(t -> all.add(Filters.regex("found", Pattern.quote(SchoolDocument.folded(t)))));
        query.after().ifPresent(a -> all.add(Filters.gt(ID, a)));
        return all.isEmpty() ? new BsonDocument() : Filters.and(all);
    }
}
