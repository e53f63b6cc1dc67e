package dk.samspil.conference.persistence;

import dk.samspil.conference.application.Conferences;
import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.ConferenceNews;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;

/** Keeps conferences: five of a programme, so that lists are put in order here. */
public final class MongoConferences
        extends MongoAggregates<ConferenceId, Conference, ConferenceNews, ConferenceDocument> implements Conferences {

    public MongoConferences(MongoMessaging messaging, Outgoing.Translator<ConferenceNews> translator) {
        super(
                messaging,
                "conferences",
                ConferenceId::value,
                Mapping.of(ConferenceDocument.class, ConferenceDocument::of, ConferenceDocument::toConference),
                translator);
    }

    @Override
    public List<Conference> all() {
        return documents().find().map(this::state).into(new ArrayList<>());
    }

    @Override
    public List<Conference> of(CallId call) {
        return documents()
                .find(new Document(ConferenceDocument.CALL, call.value()))
                .map(this::state)
                .into(new ArrayList<>())
                .stream()
                .sorted(Comparator.comparing(c -> c.plan().region().value()))
                .toList();
    }
}
