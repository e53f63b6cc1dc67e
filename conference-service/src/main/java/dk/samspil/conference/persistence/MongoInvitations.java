package dk.samspil.conference.persistence;

import dk.samspil.conference.application.Invitations;
import dk.samspil.conference.domain.Invitation;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.InvitationNews;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Keeps invitations. */
public final class MongoInvitations
        extends MongoAggregates<InvitationId, Invitation, InvitationNews, InvitationDocument> implements Invitations {

    public MongoInvitations(MongoMessaging messaging, Outgoing.Translator<InvitationNews> translator) {
        super(
                messaging,
                "invitations",
                InvitationId::value,
                Mapping.of(InvitationDocument.class, InvitationDocument::of, InvitationDocument::toInvitation),
                translator,
                InvitationDocument.CONFERENCE,
                InvitationDocument.CALL,
                InvitationDocument.MUNICIPALITY,
                InvitationDocument.PERSON);
    }

    @Override
    public List<Invitation> of(PersonId person) {
        return documents()
                .find(new Document(InvitationDocument.PERSON, person.value()))
                .map(this::state)
                .into(new ArrayList<>());
    }

    @Override
    public List<Invitation> list(Filter filter, Optional<InvitationId> after, int limit) {
        var query = new Document();
        filter.conference().ifPresent(c -> query.append(InvitationDocument.CONFERENCE, c.value()));
        filter.call().ifPresent(c -> query.append(InvitationDocument.CALL, c.value()));
        filter.municipality().ifPresent(m -> query.append(InvitationDocument.MUNICIPALITY, m.value()));
        after.ifPresent(a -> query.append(InvitationDocument.ID, new Document("$gt", a.value())));
        return documents()
                .find(query)
                .sort(new Document(InvitationDocument.ID, 1))
                .limit(limit)
                .map(this::state)
                .into(new ArrayList<>());
    }
}
