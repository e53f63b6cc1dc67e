package dk.samspil.operations.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Failures;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.operations.application.Incidents;
import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.IncidentId;
import dk.samspil.operations.domain.IncidentNews;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Keeps incidents. */
public final class MongoIncidents extends MongoAggregates<IncidentId, Incident, IncidentNews, IncidentDocument>
        implements Incidents {
    private static final String REASON = "reason";
    private static final String OPENED_AT = "openedAt";
    private static final Bson OPEN = eq(REASON, null);
    private static final Bson LATEST_FIRST = Sorts.orderBy(Sorts.descending(OPENED_AT), Sorts.ascending("_id"));

    private volatile boolean indexed;

    public MongoIncidents(MongoMessaging messaging, Outgoing.Translator<IncidentNews> translator) {
        super(
                messaging,
                "incidents",
                IncidentId::value,
                Mapping.of(IncidentDocument.class, IncidentDocument::of, IncidentDocument::toIncident),
                translator);
    }

    @Override
    public List<Incident> list(Optional<Boolean> open, Optional<Place> after, int atMost) {
        if (!indexed) createIndex();
        var wanted = new ArrayList<Bson>();
        open.ifPresent(is -> wanted.add(is ? OPEN : ne(REASON, null)));
        after.ifPresent(place -> wanted.add(or(
                lt(OPENED_AT, place.openedAt()),
                and(eq(OPENED_AT, place.openedAt()), gt("_id", place.incident().value())))));
        return Failures.reading(() -> documents()
                .find(wanted.isEmpty() ? new Document() : and(wanted))
                .sort(LATEST_FIRST)
                .limit(atMost)
                .map(this::state)
                .into(new ArrayList<>()));
    }

    @Override
    public long open() {
        return Failures.reading(() -> documents().countDocuments(OPEN));
    }

    private void createIndex() {
        Failures.writing(() -> documents().createIndex(Indexes.ascending(REASON)));
        Failures.writing(() -> documents().createIndex(Indexes.ascending(OPENED_AT)));
        indexed = true;
    }
}
