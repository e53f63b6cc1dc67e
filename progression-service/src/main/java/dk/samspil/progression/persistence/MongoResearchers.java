package dk.samspil.progression.persistence;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.progression.application.Researchers;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.ResearcherId;
import dk.samspil.progression.domain.ResearcherNews;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps researchers. */
public final class MongoResearchers
        extends MongoAggregates<ResearcherId, Researcher, ResearcherNews, ResearcherDocument> implements Researchers {

    public MongoResearchers(MongoMessaging messaging, Outgoing.Translator<ResearcherNews> translator) {
        super(
                messaging,
                "researchers",
                ResearcherId::value,
                Mapping.of(ResearcherDocument.class, ResearcherDocument::of, ResearcherDocument::toResearcher),
                translator);
    }

    @Override
    public List<Researcher> all() {
        return documents().find(present()).map(this::state).into(new ArrayList<>()).stream()
                .sorted(Comparator.comparing(Researcher::id))
                .toList();
    }
}
