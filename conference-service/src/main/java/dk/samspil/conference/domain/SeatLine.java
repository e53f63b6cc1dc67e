package dk.samspil.conference.domain;

/** What the ledger of seats says of an invitation. */
public sealed interface SeatLine {

    /** Tells this registration from earlier and later ones under the same invitation. */
    long ticket();

    record Confirmed(long ticket) implements SeatLine {}

    /** The number of those who wait before, plus 1. */
    record Waitlisted(long ticket, int position) implements SeatLine {}
}
