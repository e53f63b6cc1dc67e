package dk.samspil.notification.persistence.sending;

import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.notification.application.sending.Campaigns;
import dk.samspil.notification.domain.sending.Campaign;
import dk.samspil.notification.domain.sending.CampaignId;

/** Campaigns in MongoDB. */
public final class MongoCampaigns extends MongoAggregates<CampaignId, Campaign, Void, CampaignDocument>
        implements Campaigns {

    public MongoCampaigns(MongoMessaging messaging) {
        super(
                messaging,
                "campaigns",
                CampaignId::value,
                Mapping.of(CampaignDocument.class, CampaignDocument::of, CampaignDocument::toCampaign),
                _ -> {
                    throw new IllegalStateException("campaigns tell nobody anything");
                });
    }
}
