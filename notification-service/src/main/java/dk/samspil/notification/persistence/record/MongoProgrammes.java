package dk.samspil.notification.persistence.record;

import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.notification.application.record.Programmes;
import dk.samspil.notification.domain.record.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Programmes in MongoDB. */
public final class MongoProgrammes extends MongoAggregates<String, Programme, Void, ProgrammeDocument>
        implements Programmes {

    public MongoProgrammes(MongoMessaging messaging) {
        super(
                messaging,
                "programmes",
                UnaryOperator.identity(),
                Mapping.of(ProgrammeDocument.class, ProgrammeDocument::of, ProgrammeDocument::toProgramme),
                _ -> {
                    throw new IllegalStateException("nobody is told of a programme from here");
                });
    }

    @Override
    public List<Programme> all() {
        return documents().find(present()).map(this::state).into(new ArrayList<>());
    }
}
