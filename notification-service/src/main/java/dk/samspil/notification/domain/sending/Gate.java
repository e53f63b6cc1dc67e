package dk.samspil.notification.domain.sending;

import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.Moment;
import java.time.Instant;
import java.util.Optional;

/** What mails have to pass before a sender takes them: a pause, the hours of bulk mail, and the time of their wave. */
public record Gate(Mailroom mailroom, BulkHours hours) {

    /** Whether no mail of the lane may leave, whichever it is. */
    public boolean isShut(Lane lane, Instant business) {
        return mailroom.isPaused(lane) || (lane == Lane.BULK && !hours.isOpen(business));
    }

    /** Whether a sender may take it now. */
    public boolean admits(Mail mail, Moment now) {
        return mail.isUp(now.system()) && hold(mail, now).isEmpty();
    }

    /** What keeps a mail here that a sender could otherwise take. */
    public Optional<Hold> hold(Mail mail, Moment now) {
        if (!mail.isUp(now.system())) return Optional.empty();
        var lane = Lane.of(mail);
        return mailroom.pause(lane)
                .map(pause -> new Hold(Hold.Reason.PAUSED, later(pause.since(), mail.orderedAt()), Optional.empty()))
                .or(() -> lane == Lane.BULK ? byTime(mail, now.business()) : Optional.empty());
    }

    private Optional<Hold> byTime(Mail mail, Instant now) {
        var ordered = mail.order().occurredAt();
        var planned = mail.order().notBefore().orElse(now);
        if (!hours.isOpen(now)) {
            var opening = hours.nextOpening(later(now, planned));
            var since = later(hours.lastClosing(now), ordered);
            return Optional.of(new Hold(Hold.Reason.QUIET_HOURS, since, Optional.of(opening)));
        }
        return planned.isAfter(now)
                ? Optional.of(new Hold(Hold.Reason.WAVE, ordered, Optional.of(hours.nextOpening(planned))))
                : Optional.empty();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
