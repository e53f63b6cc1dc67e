package dk.samspil.notification.application.sending;

import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.notification.application.Expiry;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.Planning;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.sending.CampaignId;
import dk.samspil.notification.domain.sending.Lane;
import java.time.Instant;
import java.util.Optional;

/**
 * Plans a mail: service mail leaves at once; bulk mail in its hours, and after the waves of its cause that are full.
 * A mail that was to leave later is of use for as long after that as another after its event.
 */
public final class PlanMail implements Planning {
    private final BulkHours hours;
    private final WavePlaces places;
    private final Expiry expiry;
    private final Moments moments;

    public PlanMail(BulkHours hours, WavePlaces places, Expiry expiry, Moments moments) {
        this.hours = hours;
        this.places = places;
        this.expiry = expiry;
        this.moments = moments;
    }

    @Override
    public Plan of(Template template, Facts facts, Instant occurredAt) {
        if (Lane.of(template) == Lane.SERVICE) return Plan.atOnce(expiry.of(occurredAt));
        var now = moments.now().business();
        var latest = expiry.of(hours.nextOpening(occurredAt));
        // What is of the past takes nobody's place in a wave.
        if (now.isAfter(latest)) return Plan.atOnce(latest);
        var place = places.take(CampaignId.of(template, facts), now);
        return place.wave().isAfter(now)
                ? new Plan(Optional.of(place.wave()), expiry.of(place.wave()), Optional.of(place))
                : new Plan(Optional.empty(), latest, Optional.of(place));
    }

    @Override
    public void giveBack(Plan plan) {
        plan.place().ifPresent(places::giveBack);
    }
}
