package dk.samspil.progression.persistence;

import static com.mongodb.client.model.Filters.eq;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.progression.application.Participations;
import dk.samspil.progression.domain.CallId;
import dk.samspil.progression.domain.Lead;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.ParticipationNews;
import dk.samspil.progression.domain.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.conversions.Bson;

/** Keeps participations. A programme has 98 at most, so that lists are put in order here. */
public final class MongoParticipations
        extends MongoAggregates<ParticipationId, Participation, ParticipationNews, ParticipationDocument>
        implements Participations {

    public MongoParticipations(MongoMessaging messaging, Outgoing.Translator<ParticipationNews> translator) {
        super(
                messaging,
                "participations",
                ParticipationId::value,
                Mapping.of(
                        ParticipationDocument.class, ParticipationDocument::of, ParticipationDocument::toParticipation),
                translator);
    }

    @Override
    public List<Participation> of(CallId call) {
        return find(eq(ParticipationDocument.CALL, call.value()), Comparator.comparing(Participation::id));
    }

    @Override
    public List<Participation> of(PersonId contact) {
        return find(eq(ParticipationDocument.CONTACT, contact.value()), Comparator.comparing(Participation::id));
    }

    @Override
    public List<Participation> unfilled() {
        return find(
                eq(ParticipationDocument.LEAD_KIND, LeadDocument.UNFILLED),
                Comparator.comparing(MongoParticipations::since).thenComparing(Participation::id));
    }

    private List<Participation> find(Bson filter, Comparator<Participation> order) {
        return documents().find(filter).map(this::state).into(new ArrayList<>()).stream()
                .sorted(order)
                .toList();
    }

    private static Instant since(Participation participation) {
        return participation.lead() instanceof Lead.Unfilled unfilled ? unfilled.since() : Instant.MAX;
    }
}
