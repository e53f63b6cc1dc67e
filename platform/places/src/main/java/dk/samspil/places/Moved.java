package dk.samspil.places;

import java.time.Instant;

/** Somebody's standing has changed. */
public sealed interface Moved {
    String holder();

    /** Has a place for good. */
    record Confirmed(String holder) implements Moved {}

    /**
     * Is asked whether they want the place that is kept for them.
     *
     * @param promoted because it was their turn, not because somebody chose them
     */
    record Offered(String holder, Instant expiresAt, boolean promoted) implements Moved {}

    /** Waits, as so many-th of those who wait. */
    record Waitlisted(String holder, int position) implements Moved {}

    /** Is out. */
    record Released(String holder, Standing was) implements Moved {}

    /** Is out, because an offer was not answered in time. */
    record Lapsed(String holder) implements Moved {}
}
