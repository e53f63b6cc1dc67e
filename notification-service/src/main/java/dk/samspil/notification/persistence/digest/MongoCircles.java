package dk.samspil.notification.persistence.digest;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.notification.application.digest.Circles;
import dk.samspil.notification.domain.digest.Circle;
import dk.samspil.notification.domain.rights.Untold;
import java.util.ArrayList;
import java.util.List;

/** Circles in MongoDB, one document per call. */
public final class MongoCircles extends MongoAggregates<String, Circle, Untold, CircleDocument> implements Circles {

    public MongoCircles(MongoMessaging messaging, Outgoing.Translator<Untold> translator) {
        super(
                messaging,
                "circles",
                call -> call,
                Mapping.of(CircleDocument.class, CircleDocument::of, CircleDocument::toCircle),
                translator);
    }

    @Override
    public List<Circle> all() {
        return documents().find(present()).map(this::state).into(new ArrayList<>());
    }
}
