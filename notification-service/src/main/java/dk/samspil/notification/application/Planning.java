package dk.samspil.notification.application;

import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.sending.Campaign.Place;
import java.time.Instant;
import java.util.Optional;

/** When a mail is to leave that is ordered now, and until when it is of use. Asked for each order, also one that is repeated. */
@FunctionalInterface
public interface Planning {

    Plan of(Template template, Facts facts, Instant occurredAt);

    /** The mail was ordered before: its plan stands, and the place of this one is free. */
    default void giveBack(Plan plan) {}

    /**
     * Business times.
     *
     * @param notBefore nothing for a mail that may leave at once
     * @param place nothing for a mail that takes none
     */
    record Plan(Optional<Instant> notBefore, Instant expiresAt, Optional<Place> place) {
        /** Leaves at once, and takes nobody a place. */
        public static Plan atOnce(Instant expiresAt) {
            return new Plan(Optional.empty(), expiresAt, Optional.empty());
        }
    }
}
