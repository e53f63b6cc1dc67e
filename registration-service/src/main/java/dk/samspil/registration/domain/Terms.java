package dk.samspil.registration.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a call offers and asks.
 *
 * @param deadline applications are taken before it
 * @param offerWorkingDays how long an offered place is kept
 * @param cutOff from then on places that become free stay so
 * @param participantLimit how many may take part for one municipality
 */
public record Terms(
        Announcement announcement,
        Instant opensAt,
        Instant deadline,
        Admission admission,
        int offerWorkingDays,
        Optional<Instant> cutOff,
        int participantLimit) {
    public Terms {
        // as precisely as they are kept
        opensAt = opensAt.truncatedTo(ChronoUnit.MILLIS);
        deadline = deadline.truncatedTo(ChronoUnit.MILLIS);
        cutOff = cutOff.map(c -> c.truncatedTo(ChronoUnit.MILLIS));
        if (!opensAt.isBefore(deadline)) throw new IllegalArgumentException("a call opens before it closes");
        if (offerWorkingDays < 1) throw new IllegalArgumentException("an offer needs time to be answered");
        if (participantLimit < 1) throw new IllegalArgumentException("somebody has to take part");
    }

    public Title title() {
        return announcement.title();
    }

    /** The same, looked after by somebody. */
    public Terms with(Optional<PersonId> secretariat) {
        var said =
                new Announcement(announcement.title(), announcement.description(), announcement.themes(), secretariat);
        return new Terms(said, opensAt, deadline, admission, offerWorkingDays, cutOff, participantLimit);
    }

    /** The same with another deadline. */
    Terms until(Instant nextDeadline) {
        return new Terms(announcement, opensAt, nextDeadline, admission, offerWorkingDays, cutOff, participantLimit);
    }

    public Phase phase(Instant now) {
        if (now.isBefore(opensAt)) return Phase.NOT_OPEN_YET;
        return now.isBefore(deadline) ? Phase.OPEN : Phase.CLOSED;
    }

    public boolean isPastCutOff(Instant now) {
        return cutOff.filter(c -> !now.isBefore(c)).isPresent();
    }
}
