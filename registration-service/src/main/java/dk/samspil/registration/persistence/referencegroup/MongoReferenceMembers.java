package dk.samspil.registration.persistence.referencegroup;

import com.mongodb.client.model.Filters;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.referencegroup.ReferenceMembers;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.referencegroup.MemberId;
import dk.samspil.registration.domain.referencegroup.MemberNews;
import dk.samspil.registration.domain.referencegroup.ReferenceMember;
import java.util.ArrayList;
import java.util.List;

/** Keeps members of reference groups. */
public final class MongoReferenceMembers extends MongoAggregates<MemberId, ReferenceMember, MemberNews, MemberDocument>
        implements ReferenceMembers {
    private static final String CALL = "call";

    public MongoReferenceMembers(MongoMessaging messaging, Outgoing.Translator<MemberNews> translator) {
        super(
                messaging,
                "referenceMembers",
                MemberId::value,
                Mapping.of(MemberDocument.class, MemberDocument::of, MemberDocument::toMember),
                translator,
                CALL);
    }

    @Override
    public List<ReferenceMember> of(CallId call) {
        return documents().find(Filters.eq(CALL, call.value())).map(this::state).into(new ArrayList<>());
    }
}
