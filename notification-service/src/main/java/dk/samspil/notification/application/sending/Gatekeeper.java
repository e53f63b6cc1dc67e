package dk.samspil.notification.application.sending;

import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.sending.Gate;
import dk.samspil.notification.domain.sending.Hold;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Mailroom;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows what mails have to pass now. It asks the store for the pauses again and again, so that one holds for every
 * instance within moments; before the first answer, no mail leaves.
 */
public final class Gatekeeper {
    private final Mailrooms mailrooms;
    private final BulkHours hours;
    private final Moments moments;
    private volatile @Nullable Mailroom known;

    public Gatekeeper(Mailrooms mailrooms, BulkHours hours, Moments moments) {
        this.mailrooms = mailrooms;
        this.hours = hours;
        this.moments = moments;
    }

    /** @throws StoreUnavailable as long as nobody has ever said whether mails may leave */
    public Gate gate() {
        var last = known;
        return new Gate(last == null ? look() : last, hours);
    }

    public boolean isShut(Lane lane) {
        return gate().isShut(lane, moments.now().business());
    }

    public Optional<Hold> hold(Mail mail) {
        return gate().hold(mail, moments.now());
    }

    public boolean admits(Mail mail) {
        return gate().admits(mail, moments.now());
    }

    /** Whether somebody holds the lane back, as far as this instance has heard. */
    public boolean isPaused(Lane lane) {
        var last = known;
        return last != null && last.isPaused(lane);
    }

    /**
     * Asks again.
     *
     * @return whether a lane goes again that was held back until now
     */
    public boolean refresh() {
        var before = known;
        var after = look();
        return before != null
                && Stream.of(Lane.values()).anyMatch(lane -> before.isPaused(lane) && !after.isPaused(lane));
    }

    private Mailroom look() {
        var found = mailrooms.find(Mailrooms.ONLY).map(Versioned::state).orElse(Mailroom.OPEN);
        known = found;
        return found;
    }
}
