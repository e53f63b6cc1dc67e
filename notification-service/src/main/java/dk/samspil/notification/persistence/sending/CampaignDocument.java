package dk.samspil.notification.persistence.sending;

import dk.samspil.notification.domain.sending.Campaign;
import dk.samspil.notification.domain.sending.CampaignId;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/** How far the waves of one cause have been given out. Public because the driver reads its components by reflection. */
public record CampaignDocument(@BsonId String id, Instant wave, int filled) {
    static CampaignDocument of(Campaign campaign) {
        return new CampaignDocument(campaign.id().value(), campaign.wave(), campaign.filled());
    }

    Campaign toCampaign() {
        return new Campaign(new CampaignId(id), wave, filled);
    }
}
