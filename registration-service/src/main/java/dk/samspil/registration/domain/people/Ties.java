package dk.samspil.registration.domain.people;

import java.time.Instant;
import java.util.Optional;

/**
 * What ties a person to the programmes. A programme is over when its conclusion is as long ago as details are kept.
 *
 * @param needed whether something names the person that is not over: a programme, a draft, or the directory
 * @param concluded when the last of the programmes was concluded that name the person and are over
 * @param goesOnSince when the earliest of the published programmes was published that are not over, whomever it names
 *     here: the other services name people whom nothing here does
 */
public record Ties(boolean needed, Optional<Instant> concluded, Optional<Instant> goesOnSince) {
    /** What is to be done about somebody. */
    public enum Due {
        NOTHING,
        /** It is not known since when the person is kept, so it counts from now. */
        DATING,
        /** There is no purpose any more. */
        ERASURE
    }

    /**
     * What is due by now. Whoever was recorded when a programme that goes on had been published may have been so for
     * that one, and stays whatever else names them. What had ended when the person was last recorded says nothing about
     * why they were; nor does it about somebody whom no programme names, so those stay until all programmes are over,
     * and for as long again where they were recorded afterwards.
     *
     * @param recordedAt of the person
     */
    public Due due(Optional<Instant> recordedAt, Instant now) {
        if (needed) return Due.NOTHING;
        if (goesOnSince.isPresent() && recordedAt.isEmpty()) return Due.DATING;
        if (mayBeOfOneThatGoesOn(recordedAt)) return Due.NOTHING;
        if (concluded.filter(c -> recordedAt.filter(c::isBefore).isEmpty()).isPresent()) return Due.ERASURE;
        if (recordedAt.isEmpty()) return Due.DATING;
        return goesOnSince.isEmpty() && Retention.CONTACT_DETAILS.hasEnded(recordedAt.get(), now)
                ? Due.ERASURE
                : Due.NOTHING;
    }

    private boolean mayBeOfOneThatGoesOn(Optional<Instant> recordedAt) {
        return goesOnSince
                .filter(since -> recordedAt.filter(at -> !at.isBefore(since)).isPresent())
                .isPresent();
    }
}
