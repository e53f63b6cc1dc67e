package dk.samspil.notification.domain.sending;

import dk.samspil.kit.time.hours.BulkHours;
import java.time.Instant;
import java.util.Optional;

/**
 * Bulk mails of one cause: how full the latest wave is that any of them was given a place in. Places are given out
 * once and never taken back, so no wave has more mails than it should, whoever asks, and how often.
 *
 * @param wave when the latest wave begins, business time
 */
public record Campaign(CampaignId id, Instant wave, int filled) {

    /**
     * Places in one wave.
     *
     * @param notBefore when the wave begins
     */
    public record Share(Instant notBefore, int places) {}

    /**
     * A mail's place in a wave.
     *
     * @param wave when it begins
     */
    public record Place(CampaignId campaign, Instant wave) {}

    /** The campaign after some places were given out. */
    public record Reserved(Campaign campaign, Share share) {}

    /** Gives out so many places, or as many as the first wave that has any still has. */
    public static Reserved reserve(
            Optional<Campaign> before, CampaignId id, int wanted, Waves waves, BulkHours hours, Instant now) {
        var current = before.orElseGet(() -> new Campaign(id, hours.nextOpening(now), 0))
                .withRoom(waves, hours, now);
        var places = Math.min(wanted, waves.size() - current.filled());
        return new Reserved(
                new Campaign(id, current.wave(), current.filled() + places), new Share(current.wave(), places));
    }

    private Campaign withRoom(Waves waves, BulkHours hours, Instant now) {
        var next = wave.plus(waves.every());
        if (!next.isAfter(now)) return new Campaign(id, hours.nextOpening(now), 0);
        return filled < waves.size() ? this : new Campaign(id, hours.nextOpening(next), 0);
    }
}
