package dk.samspil.notification.application.sending;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.notification.domain.sending.Campaign;
import dk.samspil.notification.domain.sending.CampaignId;

/** How far the waves of each cause of bulk mail have been given out. */
public interface Campaigns extends Aggregates<CampaignId, Campaign, Void> {}
