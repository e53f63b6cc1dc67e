package dk.samspil.places;

import java.time.Instant;

/** Somebody's standing has changed. */
public sealed interface Moved {
    String holder();

    /** Tells this stay of the holder from earlier and later ones. */
    long ticket();

    /** Has a place for good. */
    record Confirmed(String holder, long ticket) implements Moved {}

    /**
     * Is asked whether they want the place that is kept for them.
     *
     * @param promoted because it was their turn, not because somebody chose them
     */
    record Offered(String holder, long ticket, Instant expiresAt, boolean promoted) implements Moved {}

    /** Waits, as so many-th of those who wait. */
    record Waitlisted(String holder, long ticket, int position) implements Moved {}

    /** Is out. */
    record Released(String holder, long ticket, Standing was) implements Moved {}

    /** Is out, because an offer was not answered in time. */
    record Lapsed(String holder, long ticket) implements Moved {}
}
