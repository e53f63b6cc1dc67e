package dk.samspil.places;

import java.time.Instant;

/** How those whose turn it is get their place. */
public sealed interface Promotion {

    /** They are asked, and have time to answer. */
    record Offer(Instant expiresAt) implements Promotion {}

    /** It is theirs at once. */
    record Confirm() implements Promotion {}
}
