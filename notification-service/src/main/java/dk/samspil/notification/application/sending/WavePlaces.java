package dk.samspil.notification.application.sending;

import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.domain.sending.Campaign;
import dk.samspil.notification.domain.sending.Campaign.Place;
import dk.samspil.notification.domain.sending.Campaign.Share;
import dk.samspil.notification.domain.sending.CampaignId;
import dk.samspil.notification.domain.sending.Waves;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives bulk mails their places in waves. It asks for some places at a time, so that a mail seldom costs a write for
 * its place; those that a crash forgets stay empty.
 */
public final class WavePlaces {
    /** The part of a wave that one instance asks for at a time. */
    private static final int PART = 10;

    private final Campaigns campaigns;
    private final Waves waves;
    private final BulkHours hours;
    private final Map<CampaignId, Share> shares = new HashMap<>();

    public WavePlaces(Campaigns campaigns, Waves waves, BulkHours hours) {
        this.campaigns = campaigns;
        this.waves = waves;
        this.hours = hours;
    }

    /** The place of this campaign's next mail. Its wave begins no later than now, business time, for one that leaves at once. */
    public synchronized Place take(CampaignId campaign, Instant now) {
        if (waves.areOff()) return new Place(campaign, hours.nextOpening(now));
        shares.values().removeIf(share -> isUsedUp(share, now));
        var share = shares.get(campaign);
        if (share == null) share = reserve(campaign, now);
        shares.put(campaign, new Share(share.notBefore(), share.places() - 1));
        return new Place(campaign, share.notBefore());
    }

    /** Nobody needs the place: the next mail of its wave takes it. Where that wave is full or over by now, it stays empty. */
    public synchronized void giveBack(Place place) {
        shares.computeIfPresent(
                place.campaign(),
                (_, share) -> share.notBefore().equals(place.wave())
                        ? new Share(share.notBefore(), share.places() + 1)
                        : share);
    }

    private boolean isUsedUp(Share share, Instant now) {
        return share.places() == 0 || !share.notBefore().plus(waves.every()).isAfter(now);
    }

    /** Under a cause that no inbox remembers: one event may order several mails. */
    private Share reserve(CampaignId campaign, Instant now) {
        var cause = Cause.current();
        return Cause.following(cause.causationId(), cause.correlationId(), cause.trace())
                .call(() -> campaigns.change(campaign, Share.class, current -> {
                    var part = Math.max(1, waves.size() / PART);
                    var reserved = Campaign.reserve(current, campaign, part, waves, hours, now);
                    return Change.to(reserved.campaign(), List.of(), reserved.share());
                }));
    }
}
