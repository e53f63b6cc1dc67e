package dk.samspil.conference.domain;

/** What the ledger of seats says of an invitation. */
public sealed interface SeatLine {

    record Confirmed() implements SeatLine {}

    /** The number of those who wait before, plus 1. */
    record Waitlisted(int position) implements SeatLine {}
}
