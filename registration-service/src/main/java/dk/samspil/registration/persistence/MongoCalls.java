package dk.samspil.registration.persistence;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.CallNews;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps calls. */
public final class MongoCalls extends MongoAggregates<CallId, Call, CallNews, CallDocument> implements Calls {

    public MongoCalls(MongoMessaging messaging, Outgoing.Translator<CallNews> translator) {
        super(
                messaging,
                "calls",
                CallId::value,
                Mapping.of(CallDocument.class, CallDocument::of, CallDocument::toCall),
                translator);
    }

    @Override
    public List<Call> all() {
        return documents().find(present()).map(this::state).into(new ArrayList<>()).stream()
                .sorted(Comparator.comparing(c -> c.terms().opensAt()))
                .toList();
    }
}
