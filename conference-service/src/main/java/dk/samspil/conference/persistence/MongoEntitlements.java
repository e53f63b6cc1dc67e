package dk.samspil.conference.persistence;

import dk.samspil.conference.application.Entitlements;
import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.Entitlement;
import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.EntitlementNews;
import dk.samspil.conference.domain.RegionCode;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Keeps entitlements. */
public final class MongoEntitlements
        extends MongoAggregates<EntitlementId, Entitlement, EntitlementNews, EntitlementDocument>
        implements Entitlements {

    public MongoEntitlements(MongoMessaging messaging, Outgoing.Translator<EntitlementNews> translator) {
        super(
                messaging,
                "entitlements",
                EntitlementId::value,
                Mapping.of(EntitlementDocument.class, EntitlementDocument::of, EntitlementDocument::toEntitlement),
                translator);
    }

    @Override
    public List<Entitlement> in(CallId call, RegionCode region) {
        var filter =
                new Document(EntitlementDocument.CALL, call.value()).append(EntitlementDocument.REGION, region.value());
        return documents().find(filter).map(this::state).into(new ArrayList<>());
    }
}
