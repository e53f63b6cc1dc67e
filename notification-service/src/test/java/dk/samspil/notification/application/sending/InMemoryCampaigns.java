package dk.samspil.notification.application.sending;

import dk.samspil.notification.domain.sending.Campaign;
import dk.samspil.notification.domain.sending.CampaignId;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;

public final class InMemoryCampaigns extends InMemoryAggregates<CampaignId, Campaign, Void> implements Campaigns {
    public InMemoryCampaigns(Clock clock) {
        super(
                "campaigns",
                CampaignId::value,
                _ -> {
                    throw new IllegalStateException("campaigns tell nobody anything");
                },
                clock);
    }
}
